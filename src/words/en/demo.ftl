demo-end =

    That was the story. The file is yours to play with:
      ekc --file { $path } status
    The passphrase is: { $passphrase }
    To throw it away, delete the folder.
demo-go-on = Enter: go on, :stop: end here
