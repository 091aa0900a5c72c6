## Signatures below the plan.
help-plan-sign = Note who signed the plan, and when
arg-plan-sign-person = Who signed the plan (may be repeated)
ask-plan-sign-person = Who signed the plan (with commas between)?
did-plan-sign = Version { $version } of the plan was signed by { $people } ({ $on }).
plan-signed = Signed: { $list }

arg-sign-plan = Whether the plan has room for signatures: yes or no
fact-sign-plan = Signatures below the plan
data-field-sign-plan = Signatures below the plan
data-plan-signatures = Who signed the plan
    .one = Signature
data-plan-signatures-on = Signed on
