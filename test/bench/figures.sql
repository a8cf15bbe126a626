-- The nine key figures of the main job over all quarters of three years, from the five lists.
-- $folder is replaced by the path of the lists, $from and $until by the first and last day.
create macro day_of(text) as try_strptime(nullif(text, ''), '%d-%m-%Y')::date;
create macro last_sunday(year, month) as
  make_date(year, month, 31) - dayofweek(make_date(year, month, 31))::integer;
create macro is_summer(utc) as
  utc >= last_sunday(year(utc), 3)::timestamp + interval 1 hour and utc < last_sunday(year(utc), 10)::timestamp + interval 1 hour;
create macro utc_of(local) as
  case when is_summer(local - interval 2 hour) then local - interval 2 hour else local - interval 1 hour end;
create macro age_on(born, day) as
  year(day) - year(born) - case when (month(day), day(day)) >= (month(born), day(born)) then 0 else 1 end;
create macro century(year, seventh) as
  case
    when seventh <= 3 then 1900
    when seventh in (4, 9) then case when year <= 36 then 2000 else 1900 end
    else case when year <= 57 then 2000 else 1800 end
  end;
create macro born_by(cpr) as
  case when cpr is not null then make_date(
    century(cpr[5:6]::integer, cpr[8:8]::integer) + cpr[5:6]::integer,
    cpr[3:4]::integer,
    case when cpr[1:2]::integer > 60 then cpr[1:2]::integer - 60 else cpr[1:2]::integer end) end;
create macro list_of(name) as table
  select * from read_csv('$folder/' || name, delim = ';', header = true, quote = '"', all_varchar = true,
    normalize_names = false, null_padding = false, auto_detect = true, sample_size = 1000);

create table quarters as
  select from_on, (from_on + interval 3 month - interval 1 day)::date as to_on,
    year(from_on) || 'K' || quarter(from_on) as period
  from (select unnest(generate_series(date '$from', date '$until', interval 3 month))::date as from_on);

create macro is_cancelled(status) as status in ('Annulleret', 'Fejloprettet', 'Fejlregistreret', 'Slettet', 'Bortfaldet');

create table all_cases as
  select "Sagsnummer" as case_number, nullif("CPR-nr.", '') as cpr,
    coalesce(day_of("Fødselsdato"), born_by(nullif("CPR-nr.", ''))) as born_on,
    "Sagstype" like 'Refusionssag%' as is_refund
  from list_of('sager.csv') where not is_cancelled("Sag status");
create table refunds as select distinct case_number from all_cases where is_refund;
create table case_children as
  select case_number, any_value(cpr) as cpr, any_value(born_on) as born_on
  from all_cases where cpr is not null group by case_number having count(distinct cpr) = 1;

create table notifications as
  select row.*, coalesce(row.cpr, known.cpr, 'case:' || row.case_number) as child_key,
    coalesce(row.own_birth, born_by(row.cpr), case when row.cpr is null or row.cpr = known.cpr then known.born_on end) as born_on
  from (
    select "Sagsnummer" as case_number, nullif("CPR-nr.", '') as cpr, day_of("Fødselsdato") as own_birth,
      strptime("Modtaget", '%d-%m-%Y %H:%M') as received_at,
      try_strptime(nullif("Vurderet", ''), '%d-%m-%Y %H:%M') as assessed_at,
      "Ufødt" = 'Ja' as is_unborn
    from list_of('underretninger.csv')
  ) as row
  left join case_children as known using (case_number)
  where case_number not in (from refunds);

create table received as
  select quarters.period, notifications.*,
    case
      when is_unborn then 'unborn'
      when age_on(born_on, received_at::date) between 0 and 2 then '0-2'
      when age_on(born_on, received_at::date) between 3 and 6 then '3-6'
      when age_on(born_on, received_at::date) between 7 and 12 then '7-12'
      when age_on(born_on, received_at::date) between 13 and 17 then '13-17'
      else 'unknown'
    end as band,
    epoch(utc_of(assessed_at)) - epoch(utc_of(received_at)) as seconds,
    epoch(utc_of(received_at)) + 86400 >= epoch(utc_of(date '$until' + interval 1 day)) as is_fresh
  from notifications join quarters on received_at::date between from_on and to_on;

create table investigations as
  select case_number, started_on, ended_on, clock_on, (clock_on + interval 4 month)::date as due_on
  from (
    select "Sagsnummer" as case_number, day_of("Startdato") as started_on, day_of("Slutdato") as ended_on,
      coalesce(day_of("Opmærksom dato"), day_of("Startdato")) as clock_on
    from list_of('undersoegelser.csv')
    where not is_cancelled("Status") and ("Undersøgelsestype" = 'BFU' or coalesce("Undersøgelsestype", '') = '')
  ) where case_number not in (from refunds) and clock_on is not null;

create table activities as
  select case_number, service_id, held_on, name from (
    select "Sagsnummer" as case_number, nullif("Ydelse-id", '') as service_id,
      coalesce(day_of("Udført dato"), case when "Status" <> 'Planlagt' then day_of("Hændelsesdato") end) as held_on,
      lower("Type" || '|' || coalesce("Undertype", '')) as name
    from list_of('aktiviteter.csv')
    where not is_cancelled("Status") and "Status" not in ('Aflyst', 'Ikke gennemført')
  ) where held_on <= date '$until' and case_number not in (from refunds);

create table services as
  select id, case_number, child_key, type, started_on, ended_on,
    sum(case when before is null or before > started_on or started_on - before > 14 then 1 else 0 end)
      over (partition by case_number, child_key, type order by started_on, ended_on nulls last, id) as chain
  from (
    select *, lag(coalesce(ended_on, date '9999-12-31'))
      over (partition by case_number, child_key, type order by started_on, ended_on nulls last, id) as before
    from (
      select "Ydelse-id" as id, "Sagsnummer" as case_number, coalesce("CPR-nr.", '') as child_key,
        "Ydelsestype" as type, day_of("Startdato") as started_on, day_of("Slutdato") as ended_on
      from list_of('ydelser.csv')
      where not is_cancelled("Status") and "Sagstype" not like 'Refusionssag%'
        and lower("Ydelsestype") not like '%administrati%'
    ) where case_number not in (from refunds)
  );
create table measures as
  select case_number, child_key, type, chain, min(started_on) as started_on,
    case when bool_or(ended_on is null) then null else max(ended_on) end as ended_on
  from services group by all;

create table follow_ups as
  select case_number, service_id, held_on, row_number() over () as number from activities
  where name like '%opfølgning%' and name not like '%opfølgning på underretning%';
create table covered as
  select chain_of.case_number, chain_of.child_key, chain_of.type, chain_of.chain, follow_ups.held_on
  from follow_ups join services as chain_of on chain_of.id = follow_ups.service_id
  union all
  select chain_of.case_number, chain_of.child_key, chain_of.type, chain_of.chain, any_value(follow_ups.held_on)
  from follow_ups join services as chain_of on chain_of.case_number = follow_ups.case_number
  where follow_ups.service_id is null
  group by follow_ups.number, chain_of.case_number, chain_of.child_key, chain_of.type, chain_of.chain
  having min(chain_of.started_on) <= any_value(follow_ups.held_on)
    and bool_or(chain_of.ended_on is null or chain_of.ended_on >= follow_ups.held_on);

create table figures as
  select 'notifications' as indicator, period, count(*)::double as value, null::bigint as numerator, null::bigint as denominator,
    0 as pending, count(distinct case when is_unborn then 'unborn:' || coalesce(cpr, case_number) else child_key end) as children, null as bands
  from received group by period
  union all
  select 'notification-age', period, sum(cases), null, sum(cases), 0, null, map_from_entries(list((band, cases)))::json
  from (
    select bands.band, quarters.period, count(received.band) as cases
    from quarters cross join (select unnest(['unborn', '0-2', '3-6', '7-12', '13-17', 'unknown']) as band) as bands
    left join received on received.period = quarters.period and received.band = bands.band group by all
  ) group by period
  union all
  select 'notifications-0-6', period, null, count(*) filter (band in ('0-2', '3-6')), count(*), 0, null, null
  from received where band <> 'unknown' group by period
  union all
  select 'notification-assessed-24h', period, null,
    count(*) filter (seconds between 0 and 86400),
    count(*) filter (seconds >= 0 or (seconds is null and not is_fresh)),
    count(*) filter (seconds is null and is_fresh), null, null
  from received group by period
  union all
  select 'investigation-within-4-months', period, null, count(*) filter (ended_on <= due_on),
    count(*) filter (ended_on is not null or date '$until' > due_on),
    count(*) filter (ended_on is null and date '$until' <= due_on), null, null
  from investigations join quarters on due_on between from_on and to_on group by period
  union all
  select 'investigation-completed-within-4-months', period, null, count(*) filter (ended_on <= due_on), count(*), 0, null, null
  from investigations join quarters on ended_on between from_on and to_on group by period
  union all
  select 'investigation-' || kind, period, null, count(*) filter (is_held), count(*), 0, null, null
  from (
    select kind, period, exists (
      from activities where activities.case_number = investigations.case_number and contains(name, word)
        and held_on between coalesce(started_on, clock_on) and ended_on) as is_held
    from investigations join quarters on ended_on between from_on and to_on
      cross join (values ('network-meeting', 'netværksmøde'), ('sparring', 'tværfaglig sparring')) as kinds(kind, word)
  ) group by all
  union all
  select 'follow-ups-per-measure', period, null, sum(held), count(*), 0, null, null
  from (
    select quarters.period, count(covered.held_on) as held
    from measures
      join quarters on measures.started_on <= to_on and (measures.ended_on is null or measures.ended_on >= from_on)
      left join covered on covered.case_number = measures.case_number and covered.child_key = measures.child_key
        and covered.type = measures.type and covered.chain = measures.chain and covered.held_on between from_on and to_on
    group by quarters.period, measures.case_number, measures.child_key, measures.type, measures.chain
  ) group by period;
