"""The same work in pandas: `python3 figures_pandas.py FOLDER... FROM UNTIL` prints the figures as JSON."""

import json
import os
import sys
from pathlib import Path

import numpy as np
import pandas as pd

*folders, first, last = sys.argv[1:]
UNTIL = pd.Timestamp(last)
CANCELLED = ["Annulleret", "Fejloprettet", "Fejlregistreret", "Slettet", "Bortfaldet"]
DAY = pd.Timedelta(days=1)


def read(name, columns):
    lists = [
        pd.read_csv(Path(folder) / name, sep=";", dtype=str, keep_default_na=False, encoding="utf-8-sig", usecols=columns)
        for folder in folders
    ]
    return pd.concat(lists, ignore_index=True)


def days(texts, form="%d-%m-%Y"):
    return pd.to_datetime(texts, format=form, errors="coerce")


def born_by(cpr):
    filled = cpr.where(cpr != "", "0101000000")
    date = filled.str[0:2].astype(int)
    date = date.where(date <= 60, date - 60)
    year = filled.str[4:6].astype(int)
    seventh = filled.str[7:8].replace("", "0").astype(int)
    century = np.select(
        [seventh <= 3, seventh.isin([4, 9])],
        [1900, np.where(year <= 36, 2000, 1900)],
        np.where(year <= 57, 2000, 1800),
    )
    parts = pd.DataFrame({"year": century + year, "month": filled.str[2:4].astype(int), "day": date})
    return pd.to_datetime(parts, errors="coerce").where(cpr != "")


def age_on(born, day):
    birthday = (day.dt.month > born.dt.month) | ((day.dt.month == born.dt.month) & (day.dt.day >= born.dt.day))
    return day.dt.year - born.dt.year - np.where(birthday, 0, 1)


def seconds_in_utc(local):
    zoned = local.dt.tz_localize("Europe/Copenhagen", ambiguous=np.ones(len(local), dtype=bool), nonexistent="shift_forward")
    return zoned.dt.tz_convert("UTC").dt.tz_localize(None)


def quarter_of(day):
    return day.dt.year.astype("Int64").astype(str) + "K" + day.dt.quarter.astype("Int64").astype(str)


quarters = [(start, start + pd.DateOffset(months=3) - DAY) for start in pd.date_range(first, last, freq="QS")]
labels = [f"{start.year}K{start.quarter}" for start, _ in quarters]
figures = []


def tell(indicator, period, numerator=None, denominator=None, pending=0, **more):
    whole = {"numerator": numerator, "denominator": denominator, "pending": pending, **more}
    figures.append({"indicator": indicator, "period": period} | {k: None if v is None else v for k, v in whole.items()})


cases = read("sager.csv", ["Sagsnummer", "CPR-nr.", "Fødselsdato", "Sagstype", "Sag status"])
cases = cases[~cases["Sag status"].isin(CANCELLED)]
refunds = set(cases.loc[cases["Sagstype"].str.startswith("Refusionssag"), "Sagsnummer"])
known = cases[cases["CPR-nr."] != ""]
known = known.assign(born=days(known["Fødselsdato"]).fillna(born_by(known["CPR-nr."])))
known = known[known.groupby("Sagsnummer")["CPR-nr."].transform("nunique") == 1].drop_duplicates("Sagsnummer")
known = known.set_index("Sagsnummer")


def without_refunds(rows):
    return rows[~rows["Sagsnummer"].isin(refunds)]


columns = ["Sagsnummer", "CPR-nr.", "Fødselsdato", "Modtaget", "Vurderet", "Ufødt"]
notes = without_refunds(read("underretninger.csv", columns))
received = days(notes["Modtaget"], "%d-%m-%Y %H:%M")
assessed = days(notes["Vurderet"], "%d-%m-%Y %H:%M")
unborn = notes["Ufødt"] == "Ja"
case_cpr = notes["Sagsnummer"].map(known["CPR-nr."])
own = notes["CPR-nr."]
case_born = notes["Sagsnummer"].map(known["born"]).where((own == "") | (own == case_cpr))
born = days(notes["Fødselsdato"]).fillna(born_by(own)).fillna(case_born)
child = own.where(own != "", case_cpr.fillna("case:" + notes["Sagsnummer"]))
child = child.where(~unborn, "unborn:" + own.where(own != "", notes["Sagsnummer"]))
age = age_on(born, received.dt.normalize())
names = ["0-2", "3-6", "7-12", "13-17"]
limits = [(0, 2), (3, 6), (7, 12), (13, 17)]
band = np.select([unborn, *[(age >= low) & (age <= high) for low, high in limits]], ["unborn", *names], "unknown")
passed = (seconds_in_utc(assessed) - seconds_in_utc(received)).dt.total_seconds()
end = seconds_in_utc(pd.Series([UNTIL + DAY]))[0]
fresh = seconds_in_utc(received) + DAY >= end
told = pd.DataFrame({"period": quarter_of(received), "band": band, "child": child, "passed": passed, "fresh": fresh})
for period, rows in told.groupby("period"):
    if period not in labels:
        continue
    bands = {name: int((rows["band"] == name).sum()) for name in ["unborn", *names, "unknown"]}
    aged = len(rows) - bands["unknown"]
    open_rows = rows["passed"].isna()
    judged = (rows["passed"] >= 0) | (open_rows & ~rows["fresh"])
    tell("notifications", period, value=len(rows), children=int(rows["child"].nunique()))
    tell("notification-age", period, denominator=len(rows), bands=bands)
    tell("notifications-0-6", period, bands["0-2"] + bands["3-6"], aged)
    in_time = int(((rows["passed"] >= 0) & (rows["passed"] <= 86400)).sum())
    tell("notification-assessed-24h", period, in_time, int(judged.sum()), int((open_rows & rows["fresh"]).sum()))

columns = ["Sagsnummer", "Undersøgelsestype", "Opmærksom dato", "Startdato", "Slutdato", "Status"]
found = without_refunds(read("undersoegelser.csv", columns))
found = found[~found["Status"].isin(CANCELLED) & found["Undersøgelsestype"].isin(["", "BFU"])]
started, ended = days(found["Startdato"]), days(found["Slutdato"])
clock = days(found["Opmærksom dato"]).fillna(started)
found = pd.DataFrame({"case": found["Sagsnummer"], "start": started.fillna(clock), "end": ended, "clock": clock})
found = found[found["clock"].notna()].reset_index(drop=True)
found["due"] = found["clock"] + pd.DateOffset(months=4)

columns = ["Sagsnummer", "Type", "Undertype", "Hændelsesdato", "Udført dato", "Status", "Ydelse-id"]
acts = without_refunds(read("aktiviteter.csv", columns))
acts = acts[~acts["Status"].isin([*CANCELLED, "Aflyst", "Ikke gennemført"])]
held = days(acts["Udført dato"]).fillna(days(acts["Hændelsesdato"]).where(acts["Status"] != "Planlagt"))
acts = acts.assign(held=held, name=acts["Type"].str.lower() + "|" + acts["Undertype"].str.lower())
acts = acts[acts["held"].notna() & (acts["held"] <= UNTIL)]

for kind, word in [("network-meeting", "netværksmøde"), ("sparring", "tværfaglig sparring")]:
    of_kind = acts.loc[acts["name"].str.contains(word, regex=False), ["Sagsnummer", "held"]]
    met = found.reset_index().merge(of_kind, left_on="case", right_on="Sagsnummer")
    met = met.loc[(met["held"] >= met["start"]) & (met["held"] <= met["end"]), "index"].unique()
    found[kind] = found.index.isin(met)

found["in_time"] = found["end"] <= found["due"]
for period, rows in found.groupby(quarter_of(found["end"])):
    if period not in labels:
        continue
    tell("investigation-completed-within-4-months", period, int(rows["in_time"].sum()), len(rows))
    for kind in ["network-meeting", "sparring"]:
        tell(f"investigation-{kind}", period, int(rows[kind].sum()), len(rows))
for period, rows in found.groupby(quarter_of(found["due"])):
    if period not in labels:
        continue
    pending = rows["end"].isna() & (rows["due"] >= UNTIL)
    tell("investigation-within-4-months", period, int(rows["in_time"].sum()), int((~pending).sum()), int(pending.sum()))

columns = ["Ydelse-id", "Sagsnummer", "CPR-nr.", "Ydelsestype", "Startdato", "Slutdato", "Status", "Sagstype"]
rows = without_refunds(read("ydelser.csv", columns))
rows = rows[~rows["Status"].isin(CANCELLED) & ~rows["Sagstype"].str.startswith("Refusionssag")]
rows = rows[~rows["Ydelsestype"].str.lower().str.contains("administrati", regex=False)]
rows = rows.assign(start=days(rows["Startdato"]), end=days(rows["Slutdato"]))
key = ["Sagsnummer", "CPR-nr.", "Ydelsestype"]
rows = rows.sort_values([*key, "start", "end", "Ydelse-id"])
gap = rows["start"] - rows.groupby(key)["end"].shift()
rows["measure"] = (~((gap >= pd.Timedelta(0)) & (gap <= 14 * DAY))).cumsum()
ends = rows["end"].fillna(pd.Timestamp("2200-01-01"))
measures = rows.assign(end=ends).groupby("measure").agg(start=("start", "min"), end=("end", "max"))

follow = acts[acts["name"].str.contains("opfølgning", regex=False)]
follow = follow[~follow["name"].str.contains("opfølgning på underretning", regex=False)]
follow = follow.assign(number=range(len(follow)))
named = follow[follow["Ydelse-id"] != ""].merge(rows[["Ydelse-id", "measure"]], on="Ydelse-id")[["measure", "held"]]
loose = follow[follow["Ydelse-id"] == ""].merge(rows[["Sagsnummer", "measure"]].drop_duplicates(), on="Sagsnummer")
loose = loose.merge(measures, left_on="measure", right_index=True)
loose = loose.loc[(loose["held"] >= loose["start"]) & (loose["held"] <= loose["end"]), ["measure", "held"]]
covered = pd.concat([named, loose]).merge(measures, left_on="measure", right_index=True)
for label, (start, until) in zip(labels, quarters):
    active = (measures["start"] <= until) & (measures["end"] >= start)
    hits = (covered["start"] <= until) & (covered["end"] >= start) & covered["held"].between(start, until)
    tell("follow-ups-per-measure", label, int(hits.sum()), int(active.sum()))

print(json.dumps(figures))
if os.environ.get("BENCH_PEAK"):
    import resource

    print(f"peak={resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024}", file=sys.stderr)
