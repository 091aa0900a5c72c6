## Handtekeningen onder het plan.
help-plan-sign = Noteer wie het plan tekende, en wanneer
arg-plan-sign-person = Wie het plan tekende (mag vaker)
ask-plan-sign-person = Wie tekende het plan (met komma's ertussen)?
did-plan-sign = Versie { $version } van het plan is getekend door { $people } ({ $on }).
plan-signed = Getekend: { $list }

arg-sign-plan = Of het plan plek heeft voor handtekeningen: ja of nee
fact-sign-plan = Handtekeningen onder het plan
data-field-sign-plan = Handtekeningen onder het plan
data-plan-signatures = Wie het plan tekende
    .one = Handtekening
data-plan-signatures-on = Getekend op
