demo-end =

    Dit was het verhaal. Het bestand is van u om mee te spelen:
      ekc --file { $path } status
    De wachtzin is: { $passphrase }
    Weggooien? Gooi de map weg.
demo-go-on = Enter: verder, :stop: ophouden
