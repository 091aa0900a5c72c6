-- The indicators of `ekc figures`, over the view `counted` of cases.sql, for each of its parts.
-- The same on PostgreSQL and on DuckDB. A yes or no and an outcome have how many cases; what else
-- there is has its mean in tenths, as `ekc figures --json`. Everything is in it, also what is few:
-- who gives it to others must join what is few first (decision 0035).

with sums as materialized (
    select
        part,
        count(*) as applications,
        count(*) filter (where outcome = 'meeting-with-plan') as meeting_with_plan,
        count(*) filter (where outcome = 'plan-without-meeting') as plan_without_meeting,
        count(*) filter (where outcome = 'plan-in-making') as plan_in_making,
        count(*) filter (where outcome = 'meeting-without-plan') as meeting_without_plan,
        count(*) filter (where outcome = 'stopped-without-plan') as stopped_without_plan,
        count(*) filter (where outcome = 'running') as running,
        count(met_again) as met_again_known,
        count(*) filter (where met_again) as met_again_yes,
        count(by_professional) as by_professional_known,
        count(*) filter (where by_professional) as by_professional_yes,
        count(with_minor) as with_minor_known,
        count(*) filter (where with_minor) as with_minor_yes,
        count(lead_days) as lead_days_known,
        sum(lead_days) as lead_days_of_them,
        percentile_cont(0.5) within group (order by lead_days) as lead_days_median,
        count(plan_days) as plan_days_known,
        sum(plan_days) as plan_days_of_them,
        percentile_cont(0.5) within group (order by plan_days) as plan_days_median,
        count(circle) as circle_known,
        sum(circle) as circle_of_them,
        count(total) as total_known,
        sum(total) as total_of_them,
        count(remote) as remote_known,
        sum(remote) as remote_of_them,
        count(walk_ins) as walk_ins_known,
        sum(walk_ins) as walk_ins_of_them,
        count(*) filter (where family_of + main_persons > 0) as family_with_main_known,
        sum(family + main_persons) as family_with_main_of_them,
        sum(family_of + main_persons) as family_with_main_all,
        count(*) filter (where family_of > 0) as family_without_main_known,
        sum(family) as family_without_main_of_them,
        sum(family_of) as family_without_main_all,
        count(subjects) as subjects_known,
        sum(subjects) as subjects_of_them,
        count(*) filter (where own_share_halves_of > 0) as own_share_known,
        sum(own_share_halves) as own_share_of_them,
        sum(own_share_halves_of) as own_share_all,
        count(*) filter (where carried_at_call_of > 0) as at_call_known,
        sum(carried_at_call) as at_call_of_them,
        sum(carried_at_call_of) as at_call_all,
        count(*) filter (where carried_at_review_of > 0) as at_review_known,
        sum(carried_at_review) as at_review_of_them,
        sum(carried_at_review_of) as at_review_all,
        count(requirements_met) as requirements_met_known,
        count(*) filter (where requirements_met) as requirements_met_yes,
        count(refused_first) as refused_first_known,
        count(*) filter (where refused_first) as refused_first_yes,
        count(*) filter (where households_reached_of > 0) as reached_known,
        sum(households_reached) as reached_of_them,
        sum(households_reached_of) as reached_all,
        count(*) filter (where households_there_of > 0) as turned_out_known,
        sum(households_there) as turned_out_of_them,
        sum(households_there_of) as turned_out_all,
        count(minutes) as minutes_known,
        sum(minutes) as minutes_of_them,
        count(minutes_talks) as minutes_talks_known,
        sum(minutes_talks) as minutes_talks_of_them,
        count(minutes_travel) as minutes_travel_known,
        sum(minutes_travel) as minutes_travel_of_them,
        count(minutes_organising) as minutes_organising_known,
        sum(minutes_organising) as minutes_organising_of_them,
        count(minutes_day) as minutes_day_known,
        sum(minutes_day) as minutes_day_of_them,
        count(minutes_writing_up) as minutes_writing_up_known,
        sum(minutes_writing_up) as minutes_writing_up_of_them,
        count(minutes_calls) as minutes_calls_known,
        sum(minutes_calls) as minutes_calls_of_them,
        count(kilometres) as kilometres_known,
        sum(kilometres) as kilometres_of_them,
        sum(marks_meeting_main_person) as meeting_main_person_n,
        sum(marks_meeting_main_person_sum) as meeting_main_person_s,
        sum(marks_coordinator_main_person) as coordinator_main_person_n,
        sum(marks_coordinator_main_person_sum) as coordinator_main_person_s,
        sum(marks_plan_main_person) as plan_main_person_n,
        sum(marks_plan_main_person_sum) as plan_main_person_s,
        sum(marks_meeting_minor) as meeting_minor_n,
        sum(marks_meeting_minor_sum) as meeting_minor_s,
        sum(marks_coordinator_minor) as coordinator_minor_n,
        sum(marks_coordinator_minor_sum) as coordinator_minor_s,
        sum(marks_plan_minor) as plan_minor_n,
        sum(marks_plan_minor_sum) as plan_minor_s,
        sum(marks_meeting_family) as meeting_family_n,
        sum(marks_meeting_family_sum) as meeting_family_s,
        sum(marks_coordinator_family) as coordinator_family_n,
        sum(marks_coordinator_family_sum) as coordinator_family_s,
        sum(marks_plan_family) as plan_family_n,
        sum(marks_plan_family_sum) as plan_family_s,
        sum(marks_meeting_network) as meeting_network_n,
        sum(marks_meeting_network_sum) as meeting_network_s,
        sum(marks_coordinator_network) as coordinator_network_n,
        sum(marks_coordinator_network_sum) as coordinator_network_s,
        sum(marks_plan_network) as plan_network_n,
        sum(marks_plan_network_sum) as plan_network_s,
        sum(marks_meeting_professional) as meeting_professional_n,
        sum(marks_meeting_professional_sum) as meeting_professional_s,
        sum(marks_coordinator_professional) as coordinator_professional_n,
        sum(marks_coordinator_professional_sum) as coordinator_professional_s,
        sum(marks_plan_professional) as plan_professional_n,
        sum(marks_plan_professional_sum) as plan_professional_s
    from counted
    group by part
),
lines (part, place, kind, indicator, unit, of_cases, of_them, of_all, median) as (
    select part, 1, 'outcome', 'meeting-with-plan', 'cases',
        applications, meeting_with_plan, cast(null as bigint), cast(null as double precision)
    from sums
    union all
    select part, 2, 'outcome', 'plan-without-meeting', 'cases',
        applications, plan_without_meeting, null, null
    from sums
    union all
    select part, 3, 'outcome', 'plan-in-making', 'cases',
        applications, plan_in_making, null, null
    from sums
    union all
    select part, 4, 'outcome', 'meeting-without-plan', 'cases',
        applications, meeting_without_plan, null, null
    from sums
    union all
    select part, 5, 'outcome', 'stopped-without-plan', 'cases',
        applications, stopped_without_plan, null, null
    from sums
    union all
    select part, 6, 'outcome', 'running', 'cases',
        applications, running, null, null
    from sums
    union all
    select part, 7, 'figure', 'plan-of-applications', 'cases',
        applications, meeting_with_plan + plan_without_meeting, null, null
    from sums
    union all
    select part, 8, 'figure', 'plan-of-meetings', 'cases',
        meeting_with_plan + plan_in_making + meeting_without_plan, meeting_with_plan, null, null
    from sums
    union all
    select part, 9, 'figure', 'second-conference', 'cases',
        met_again_known, met_again_yes, null, null
    from sums
    union all
    select part, 10, 'figure', 'by-professional', 'cases',
        by_professional_known, by_professional_yes, null, null
    from sums
    union all
    select part, 11, 'figure', 'with-minor', 'cases',
        with_minor_known, with_minor_yes, null, null
    from sums
    union all
    select part, 12, 'figure', 'lead-time', 'days',
        lead_days_known, lead_days_of_them, lead_days_known, lead_days_median
    from sums
    union all
    select part, 13, 'figure', 'time-to-plan', 'days',
        plan_days_known, plan_days_of_them, plan_days_known, plan_days_median
    from sums
    union all
    select part, 14, 'figure', 'circle-there', 'number',
        circle_known, circle_of_them, circle_known, null
    from sums
    union all
    select part, 15, 'figure', 'total-there', 'number',
        total_known, total_of_them, total_known, null
    from sums
    union all
    select part, 16, 'figure', 'remote', 'number',
        remote_known, remote_of_them, remote_known, null
    from sums
    union all
    select part, 17, 'figure', 'walk-ins', 'number',
        walk_ins_known, walk_ins_of_them, walk_ins_known, null
    from sums
    union all
    select part, 18, 'figure', 'family-with-main', 'percent',
        family_with_main_known, family_with_main_of_them, family_with_main_all, null
    from sums
    union all
    select part, 19, 'figure', 'family-without-main', 'percent',
        family_without_main_known, family_without_main_of_them, family_without_main_all, null
    from sums
    union all
    select part, 20, 'figure', 'subjects', 'number',
        subjects_known, subjects_of_them, subjects_known, null
    from sums
    union all
    select part, 21, 'figure', 'own-share', 'percent',
        own_share_known, own_share_of_them, own_share_all, null
    from sums
    union all
    select part, 22, 'figure', 'carried-at-call', 'percent',
        at_call_known, at_call_of_them, at_call_all, null
    from sums
    union all
    select part, 23, 'figure', 'carried-at-review', 'percent',
        at_review_known, at_review_of_them, at_review_all, null
    from sums
    union all
    select part, 24, 'figure', 'requirements-met', 'cases',
        requirements_met_known, requirements_met_yes, null, null
    from sums
    union all
    select part, 25, 'figure', 'refused-first', 'cases',
        refused_first_known, refused_first_yes, null, null
    from sums
    union all
    select part, 26, 'figure', 'reached', 'percent',
        reached_known, reached_of_them, reached_all, null
    from sums
    union all
    select part, 27, 'figure', 'turned-out', 'percent',
        turned_out_known, turned_out_of_them, turned_out_all, null
    from sums
    union all
    select part, 28, 'figure', 'hours', 'minutes',
        minutes_known, minutes_of_them, minutes_known, null
    from sums
    union all
    select part, 29, 'figure', 'hours-talks', 'minutes',
        minutes_talks_known, minutes_talks_of_them, minutes_talks_known, null
    from sums
    union all
    select part, 30, 'figure', 'hours-travel', 'minutes',
        minutes_travel_known, minutes_travel_of_them, minutes_travel_known, null
    from sums
    union all
    select part, 31, 'figure', 'hours-organising', 'minutes',
        minutes_organising_known, minutes_organising_of_them, minutes_organising_known, null
    from sums
    union all
    select part, 32, 'figure', 'hours-day', 'minutes',
        minutes_day_known, minutes_day_of_them, minutes_day_known, null
    from sums
    union all
    select part, 33, 'figure', 'hours-writing-up', 'minutes',
        minutes_writing_up_known, minutes_writing_up_of_them, minutes_writing_up_known, null
    from sums
    union all
    select part, 34, 'figure', 'hours-calls', 'minutes',
        minutes_calls_known, minutes_calls_of_them, minutes_calls_known, null
    from sums
    union all
    select part, 35, 'figure', 'kilometres', 'number',
        kilometres_known, kilometres_of_them, kilometres_known, null
    from sums
    union all
    select part, 36, 'mark', 'mark-meeting-main-person', 'mark',
        meeting_main_person_n, meeting_main_person_s, meeting_main_person_n, null
    from sums
    union all
    select part, 37, 'mark', 'mark-coordinator-main-person', 'mark',
        coordinator_main_person_n, coordinator_main_person_s, coordinator_main_person_n, null
    from sums
    union all
    select part, 38, 'mark', 'mark-plan-main-person', 'mark',
        plan_main_person_n, plan_main_person_s, plan_main_person_n, null
    from sums
    union all
    select part, 39, 'mark', 'mark-meeting-minor', 'mark',
        meeting_minor_n, meeting_minor_s, meeting_minor_n, null
    from sums
    union all
    select part, 40, 'mark', 'mark-coordinator-minor', 'mark',
        coordinator_minor_n, coordinator_minor_s, coordinator_minor_n, null
    from sums
    union all
    select part, 41, 'mark', 'mark-plan-minor', 'mark',
        plan_minor_n, plan_minor_s, plan_minor_n, null
    from sums
    union all
    select part, 42, 'mark', 'mark-meeting-family', 'mark',
        meeting_family_n, meeting_family_s, meeting_family_n, null
    from sums
    union all
    select part, 43, 'mark', 'mark-coordinator-family', 'mark',
        coordinator_family_n, coordinator_family_s, coordinator_family_n, null
    from sums
    union all
    select part, 44, 'mark', 'mark-plan-family', 'mark',
        plan_family_n, plan_family_s, plan_family_n, null
    from sums
    union all
    select part, 45, 'mark', 'mark-meeting-network', 'mark',
        meeting_network_n, meeting_network_s, meeting_network_n, null
    from sums
    union all
    select part, 46, 'mark', 'mark-coordinator-network', 'mark',
        coordinator_network_n, coordinator_network_s, coordinator_network_n, null
    from sums
    union all
    select part, 47, 'mark', 'mark-plan-network', 'mark',
        plan_network_n, plan_network_s, plan_network_n, null
    from sums
    union all
    select part, 48, 'mark', 'mark-meeting-professional', 'mark',
        meeting_professional_n, meeting_professional_s, meeting_professional_n, null
    from sums
    union all
    select part, 49, 'mark', 'mark-coordinator-professional', 'mark',
        coordinator_professional_n, coordinator_professional_s, coordinator_professional_n, null
    from sums
    union all
    select part, 50, 'mark', 'mark-plan-professional', 'mark',
        plan_professional_n, plan_professional_s, plan_professional_n, null
    from sums
),
wholes as (
    select
        part, place, kind, indicator, unit, of_cases, median, of_them,
        of_them * case unit when 'percent' then 2000 else 20 end + of_all as twice,
        of_all * 2 as divisor
    from lines
    where of_cases > 0 and (of_all is null or of_all > 0)
)
select
    part, kind, indicator, unit,
    cast(of_cases as bigint) as count,
    cast(case unit
        when 'cases' then of_them
        else (twice - twice % divisor) / divisor
    end as bigint) as value,
    cast(floor((median + 3.5) / 7) as bigint) as median_in_weeks
from wholes
order by part, place;
