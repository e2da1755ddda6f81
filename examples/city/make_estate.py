#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the registers of Jasanov: what a city keeps beside the plan of its cameras, on 1 January 2026.

    python3 examples/city/make_estate.py --out DIR            # the city as it is, with what is wrong in it
    python3 examples/city/make_estate.py --out DIR --clean    # the same city with everything in order

Reads examples/city/jasanov.geojson and writes one CSV file for each table of records, and places.geojson
with the sites and the entries to watched places. Persons are logins; nobody of this city exists. Money is in
haléře. The same words give the same files on every machine.
"""
import argparse
import csv
import datetime
import json
import math
import os

from make_city import Dice

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = datetime.date(2026, 1, 1)
PRICE = {"fixed": 38000, "ptz": 95000, "anpr": 78000}
REACH = {"fixed": 61, "ptz": 76, "anpr": 31}
RATE = {"fixed": 4, "ptz": 5, "anpr": 6}
# Installed in each year from 2014 on: (fixed, ptz, anpr). The 18 of 2014 to 2017 are past their 8 years.
INSTALLED = [(3, 1, 0), (2, 1, 0), (4, 1, 1), (3, 1, 1), (4, 2, 0), (5, 2, 1), (4, 1, 0), (3, 0, 1), (2, 1, 0),
             (3, 0, 1), (3, 1, 0)]
DISTRICTS = {"STR": "Střed", "STM": "Staré Město", "POD": "Podhradí", "NAD": "Nádražní", "HUT": "Hutník",
             "SEV": "Sídliště Sever", "LUC": "Lučiny", "ZAL": "Zálesí", "KOL": "Kolonie"}
WATCHED = list(DISTRICTS)[:6]
SUBJECTS = ["Náměstí před školou", "Zastávka tramvaje", "Podchod", "Parkoviště u polikliniky", "Dětské hřiště",
            "Park u řeky", "Přechod u nádraží", "Kontejnerové stání", "Vstup do sportovní haly", "Autobusový terminál",
            "Lávka přes řeku", "Tržiště"]
WHY = ["opakované poškozování majetku", "krádeže z vozidel", "rušení nočního klidu", "nehody chodců",
       "přepadení v zimních měsících", "odkládání odpadu"]


def day(text):
    return datetime.date.fromisoformat(text)


def later(date, days):
    return date + datetime.timedelta(days=days)


def money(crowns):
    return crowns * 100


class Tables:
    """Rows by table, written as CSV with the columns that any row states."""

    def __init__(self):
        self.rows = {}

    def add(self, table, **fields):
        self.rows.setdefault(table, []).append(fields)

    def write(self, folder):
        os.makedirs(folder, exist_ok=True)
        for table, rows in self.rows.items():
            columns = []
            for row in rows:
                columns += [name for name in row if name not in columns]
            with open(os.path.join(folder, table + ".csv"), "w", encoding="utf-8", newline="") as file:
                writer = csv.writer(file, lineterminator="\n")
                writer.writerow(columns)
                for row in rows:
                    writer.writerow([text(row.get(name)) for name in columns])


def text(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, float):
        return ("%.2f" % value).rstrip("0").rstrip(".")
    return str(value)


def place(point):
    return "%s,%s" % (text(float(point[0])), text(float(point[1])))


def area(ring):
    return " ".join(place(p) for p in (ring[:-1] if ring[0] == ring[-1] else ring))


def inside(ring, x, y):
    """Even-odd."""
    result = False
    for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1]):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            result = not result
    return result


def spot_of(ring):
    corners = ring[:-1] if ring[0] == ring[-1] else ring
    return sum(p[0] for p in corners) / len(corners), sum(p[1] for p in corners) / len(corners)


def apart(a, b):
    return math.hypot(a[0] - b[0], a[1] - b[1])


class Camera:
    def __init__(self, feature, districts):
        properties = feature["properties"]
        self.code, self.kind, self.status = properties["id"], properties["kind"], properties["status"]
        self.owner, self.pan = properties["owner"], properties["pan"]
        self.at = tuple(feature["geometry"]["coordinates"])
        self.district = next(code for code, ring in districts.items() if inside(ring, *self.at))
        self.asset = self.installed = None


class Plan:
    """What the plan of the city says."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            features = json.load(file)["features"]

        def zones(kind):
            return {f["properties"]["id"]: [tuple(p) for p in f["geometry"]["coordinates"][0]] for f in features
                    if f["properties"]["layer"] == "zone" and f["properties"]["kind"] == kind}

        self.districts, self.privacy, self.parcels = zones("district"), zones("privacy"), zones("parcel")
        self.cameras = [Camera(f, self.districts) for f in features if f["properties"]["layer"] == "camera"]
        self.now = [c for c in self.cameras if c.status == "in_operation"]
        self.planned = [c for c in self.cameras if c.status == "proposed"]
        self.devices = [f["properties"] for f in features if f["properties"]["layer"] == "device"]


class Estate:
    def __init__(self, plan, clean):
        self.plan, self.clean, self.dice, self.t = plan, clean, Dice(2026), Tables()
        self.entries = []

    def add(self, table, **fields):
        self.t.add(table, **fields)

    # ---- who ----

    def people(self):
        parties = [("city", "Město Jasanov", "city"), ("dpo", "Pověřenec pro ochranu osobních údajů", "dpo"),
                   ("appointed", "Pověřená osoba podle stavebního standardu", "appointed"),
                   ("police", "Policie, obvodní oddělení", "police"), ("city_police", "Městská policie", "city_police"),
                   ("transport", "Dopravní podnik Jasanov", "city_company"), ("roads", "Technická správa komunikací", "city_company"),
                   ("school", "Základní škola Komenského", "school"), ("supplier", "Servis kamerového systému", "supplier")]
        parties += [("district-" + code, "Městská část " + name, "district") for code, name in DISTRICTS.items()]
        for code, name, kind in parties:
            self.add("party", code=code, name=name, kind=kind)
        roles = [("keeper1", "keeper"), ("secretary1", "secretary"), ("department1", "department"), ("director1", "director"),
                 ("budget1", "budget_owner"), ("manager1", "project_manager"), ("accountable1", "accountable"),
                 ("assets1", "asset_manager"), ("buyer1", "procurement"), ("technician1", "technician"),
                 ("admin1", "administrator"), ("auditor1", "auditor")]
        roles += [("operator%d" % (n + 1), "operator") for n in range(10)]
        for login, role in roles:
            self.add("person", code=login, party="city_police" if role == "operator" else "city",
                     trained_on=day("2025-03-12"), instructed_on=day("2025-03-11"))
            self.add("role_grant", person=login, role=role, granted_by="director1", reason="pracovní zařazení",
                     from_on=day("2024-01-01"), reviewed_on=day("2025-06-16"))
        for login, party in (("police1", "police"), ("citypolice1", "city_police"), ("dpo1", "dpo"), ("appointed1", "appointed")):
            self.add("person", code=login, party=party, trained_on=day("2025-03-12"), instructed_on=day("2025-03-11"))

    def programme(self):
        self.add("document", code="DOC-1", kind="standard", title="Integrační standard", version="2", dated=day("2024-02-01"))
        self.add("document", code="DOC-2", kind="study", title="Studie rozvoje kamerového systému", dated=day("2022-09-30"))
        self.add("document", code="DOC-3", kind="security_project", title="Bezpečnostní projekt", dated=day("2023-11-20"))
        self.add("programme", code="P1", name="Koncepce kamerového systému 2023–2032", jurisdiction="CZ", currency="CZK",
                 approved_by="zastupitelstvo", valid_from=day("2023-01-01"), valid_to=day("2032-12-31"),
                 reviewed_on=day("2025-09-10"), public_contact="kamery@jasanov.example", accountable="accountable1",
                 operator_party="city", target_cameras=75, cost=money(9600000), study="DOC-2")
        for year in (2023, 2024):
            self.add("annual_report", year=year, issued_on=day("%d-03-20" % (year + 1)), by_login="department1",
                     addressees="zastupitelstvo")
        for code, title, valid in (("L-1", "Nařízení o ochraně osobních údajů", "2018-05-25"),
                                   ("L-2", "Zákon o obecní policii", "1992-01-01"), ("L-3", "Zákon o policii", "2009-01-01")):
            self.add("legal_item", code=code, title=title, valid_from=day(valid), checked_on=day("2025-09-10"))
        seats = 3 if self.clean else 2
        self.add("facility", code="FA-1", name="Dohledové centrum", kind="control_room", site="DOHLED", party="city_police",
                 entry_log="čipové karty", seats=seats, around_the_clock=True, cameras_per_seat=30)
        self.add("facility", code="FA-2", name="Serverovna", kind="server_room", site="DOHLED", party="city", entry_log="čipové karty")
        self.add("facility", code="FA-3", name="Služebna policie", kind="post", party="police", entry_log="kniha návštěv")
        # Squares are watched by turning cameras with an operator around the clock: their stripes are no places to guard.
        self.add("rule_setting", code="R-13", parameters="least=100000")
        for principle in range(1, 12):
            self.add("self_assessment", year=2025, principle=principle, score=3 + self.dice.below(3), evidence="protokol %d/2025" % principle)

    def sites(self):
        for code in WATCHED + ["DOHLED"]:
            self.add("site_profile", site=code, sector="city", is_public=True, is_staffed=False, lit_at_night=True, power="grid",
                     backup_minutes=60, own_network=True, is_supervised=True, health_monitored=True, has_spare=True,
                     assessed_on=day("2023-04-18"), owner="city")
            for pillar in ("values", "building", "inside", "outside"):
                self.add("site_assessment", site=code, made_on=day("2023-04-18"), by_login="auditor1", pillar=pillar,
                         factor="souhrn", score=1 + self.dice.below(5))

    def signs(self):
        """Five entries to the watched places of each district: where people come within sight of a camera."""
        number = 0
        for code in WATCHED:
            cameras = [c for c in self.plan.now if c.district == code][:5]
            for camera in cameras:
                number += 1
                turn = math.radians(camera.pan)
                at = (camera.at[0] + 12 * math.sin(turn), camera.at[1] + 12 * math.cos(turn))
                across = (at[0] + 2 * math.cos(turn), at[1] - 2 * math.sin(turn))
                self.entries.append(("E%d" % number, at, across))
                if self.clean or number not in (7, 16, 25):
                    self.add("sign", code="SG%d" % number, site=code, language="cs", placed_on=day("2019-06-03"), place=place(at))

    # ---- what hangs where ----

    def models(self):
        for kind, makers in (("fixed", ("Lynx", "Orbis", "Vidor")), ("ptz", ("Lynx", "Orbis")), ("anpr", ("Vidor",))):
            for maker in makers:
                self.add("model", code="%s-%s" % (maker.upper(), kind.upper()), maker=maker, asset_class="camera", body=kind,
                         generation="ip", image_width=1920 if kind != "fixed" else 2560, image_height=1080 if kind != "fixed" else 1440,
                         frames_per_second=25, ir_range=60, ip_code=67, poe_watts=25 if kind == "ptz" else 12,
                         open_standard="ONVIF Profile T", support_end=day("2030-12-31"), warranty_months=36, price=money(PRICE[kind]))
        for code, maker in (("FERRUM-24", "Ferrum"), ("KOBALT-24", "Kobalt")):
            self.add("model", code=code, maker=maker, asset_class="server", open_standard="ONVIF Profile G", price=money(240000))
        first = {"fixed": (1200, 1100), "ptz": (3500, 3600), "anpr": (3000, 2600)}
        for kind, price in PRICE.items():
            self.add("life_class", code="LC-" + kind, asset_class="camera", body=kind, years=8, price=money(price),
                     om_first=money(first[kind][0]), om_growth=money(first[kind][1]))
        self.add("life_class", code="LC-server", asset_class="server", years=6, price=money(240000), om_first=money(9000), om_growth=money(4000))

    def agreements(self):
        for code, party, ends in (("AG-1", "transport", None), ("AG-2", "roads", None), ("AG-3", "district-STR", None),
                                  ("AG-4", "district-NAD", None), ("AG-5", "district-SEV", None if self.clean else day("2025-10-31"))):
            self.add("agreement", code=code, party=party, kind="responsibility", subject="odpovědnost za kamery", from_on=day("2019-11-01"), to_on=ends)
        self.add("agreement", code="AG-6", party="supplier", kind="service", subject="servis a dohled", from_on=day("2023-01-01"),
                 to_on=day("2027-12-31"), rights_to_city=True, backup_agreed=True, service_level="oprava do 24 h")
        self.add("agreement", code="AG-7", party="supplier", kind="supervision", subject="technický dohled", from_on=day("2023-01-01"), to_on=day("2027-12-31"))
        self.add("agreement", code="AG-8", party="supplier", kind="software", subject="dohledový program", from_on=day("2023-01-01"),
                 to_on=day("2027-12-31"), rights_to_city=True)

    def owners(self):
        """38 of the city, 6 of the transport company, 5 of the roads company, 3 of districts."""
        now = self.plan.now
        owner = {c.code: "roads" for c in now if c.kind == "anpr"}
        for code in ("STR", "NAD", "SEV"):
            one = next(c for c in now if c.district == code and c.kind == "fixed" and c.code not in owner)
            owner[one.code] = "district-" + code
        for camera in [c for c in now if c.owner == "transport company"] + [c for c in now if c.kind == "fixed"]:
            if camera.code not in owner and list(owner.values()).count("transport") < 6:
                owner[camera.code] = "transport"
        return owner

    def assets(self):
        owner = self.owners()
        agreement = {"transport": "AG-1", "roads": "AG-2", "district-STR": "AG-3", "district-NAD": "AG-4", "district-SEV": "AG-5"}
        free = {kind: [c for c in self.plan.now if c.kind == kind] for kind in PRICE}
        years = [2014 + n for n in range(len(INSTALLED))]
        if self.clean:
            years = [year + 7 if year < 2018 else year for year in years]
        number = 0
        for year, counts in zip(years, INSTALLED):
            for kind, count in zip(("fixed", "ptz", "anpr"), counts):
                for _ in range(count):
                    camera = free[kind].pop(self.dice.below(len(free[kind])))
                    number += 1
                    camera.asset, camera.installed = "CAM-%03d" % number, day("%d-07-01" % year)
                    party = owner.get(camera.code, "city")
                    self.asset(camera.asset, kind, party, agreement.get(party), camera.installed)
                    self.add("mounting", asset=camera.asset, camera=camera.code, from_on=camera.installed)
        for n in range(5):
            self.add("asset", code="SRV-%d" % (n + 1), model="FERRUM-24" if n < 3 else "KOBALT-24", asset_class="server", device="SRV-%d" % (n + 1), owner="city",
                     manager="city", life_class="LC-server", installed_on=day("2022-05-02"), condition=2, condition_on=day("2025-05-05"),
                     criticality=5, firmware="8.2", firmware_on=day("2025-10-06"), hardened_on=day("2025-10-06"), price=money(240000))

    def asset(self, code, kind, owner, agreement, installed, retired=None):
        maker = self.dice.pick({"fixed": ["LYNX", "ORBIS", "VIDOR"], "ptz": ["LYNX", "ORBIS"], "anpr": ["VIDOR"]}[kind])
        age = TODAY.year - installed.year
        self.add("asset", code=code, model="%s-%s" % (maker, kind.upper()), serial="S%06d" % (100000 + self.dice.below(899999)),
                 asset_class="camera", owner=owner, manager="city", agreement=agreement, life_class="LC-" + kind, installed_on=installed,
                 retired_on=retired, condition=min(5, 1 + age // 3), condition_on=day("2025-05-05"), criticality=2 + self.dice.below(4),
                 firmware="3.%d" % self.dice.below(9), firmware_on=day("2025-10-06"), hardened_on=day("2025-10-06"),
                 warranty_until=later(installed, 3 * 365), price=money(PRICE[kind]))

    def settings(self):
        for camera in self.plan.cameras:
            self.add("camera_setting", camera=camera.code, site=camera.district, main_mbps=RATE[camera.kind], sub_mbps=0.5,
                     frames_per_second=25, fast_motion=camera.kind == "anpr", recording="continuous", watched="permanent",
                     tamper="otočení, zakrytí, rozostření", cable="fibre", outdoors=True)
        for camera in self.plan.now:
            self.add("store_assignment", camera=camera.code, store="ST-%d" % (1 + int(camera.code[1:]) % 5), stream="main")
        for n in range(5):
            self.add("storage_unit", code="ST-%d" % (n + 1), site="DOHLED", raw_tb=32, raid="6", usable_tb=24, keeps_purposes_apart=True)

    def purposes(self):
        for code, aim, label in (("poradek", "safety", "Veřejný pořádek a bezpečnost"), ("spz", "plates", "Čtení registračních značek")):
            self.add("purpose", code=code, aim=aim, label=label, indicator="počet událostí u kamer za rok")
        for code, name, purpose in (("IS-1", "Veřejný pořádek", "poradek"), ("IS-2", "Registrační značky", "spz")):
            self.add("info_system", code=code, name=name, controller="city", purpose=purpose, legal_base="public_task", duty="register",
                     people="osoby na veřejném prostranství", data_list="obraz", measures="masky, přístupová práva",
                     recipients="policie, městská policie, soudy", sheet_on=day("2014-05-12"), confirmed_on=day("2014-05-20"),
                     started_on=day("2014-06-01"))
        for camera in self.plan.now:
            plates = camera.kind == "anpr"
            doubtful = plates and not self.clean
            self.add("camera_use", camera=camera.code, system="IS-2" if plates else "IS-1", retention_days=45,
                     profile="EU-GENERAL" if doubtful else "CZ-CITY", reason=None if doubtful else "lhůta pro oznámení přestupku",
                     from_on=camera.installed)
        self.add("reference_set", code="RS-1", name="Odcizená vozidla", assessed_on=day("2025-02-11"), keep_until=day("2026-12-31"))

    def masks(self):
        """Every camera that has windows within its reach has them masked, planned ones from their first day; the
        rest of the 31 masks are single windows of the nearest cameras."""
        zones = sorted(self.plan.privacy.items(), key=lambda z: int(z[0][1:]))
        masks = []
        for camera in self.plan.cameras:
            seen = [ring for _, ring in zones if min(apart(camera.at, p) for p in ring) <= REACH[camera.kind]]
            if seen:
                masks.append((camera, seen))
        for _, ring in zones[:31 - len(masks)]:
            masks.append((min(self.plan.now, key=lambda c: apart(c.at, spot_of(ring))), [ring]))
        for number, (camera, rings) in enumerate(masks):
            self.add("mask", code="MK%d" % (number + 1), camera=camera.code, area="|".join(area(ring) for ring in rings), set_by="admin1",
                     set_on=day("2024-03-05"), reason="okna bytu")
        for number, parcel in enumerate(sorted(self.plan.parcels, key=lambda z: int(z[1:]))[:6]):
            party = "neighbour-%d" % (number + 1)
            self.add("party", code=party, name="Vlastník pozemku %s" % parcel, kind="neighbour")
            self.add("document", code="DOC-%d" % (11 + number), kind="consent", title="Souhlas vlastníka %s" % parcel, dated=day("2024-04-02"))
            self.add("zone_profile", zone=parcel, use="neighbour", party=party)
            self.add("consent", parcel=parcel, party=party, document="DOC-%d" % (11 + number), from_on=day("2024-04-02"))

    # ---- money ----

    def budgets(self):
        renewal = 700000 if not self.clean else 1400000
        for year in (2023, 2024, 2025, 2026):
            self.add("budget_line", code="BL-%d-R" % year, year=year, kind="renewal", purpose="obměna kamer",
                     cap=money(renewal if year == 2026 or self.clean else 180000))
            self.add("budget_line", code="BL-%d-G" % year, year=year, kind="growth", purpose="rozvoj", cap=money(1900000))
            self.add("budget_line", code="BL-%d-O" % year, year=year, kind="operation", purpose="servis", cap=money(620000))
        self.add("budget_line", code="BL-2023-B", year=2023, kind="building", purpose="úpravy dohledového centra", cap=money(270000))
        self.add("cost_item", code="CI-1", budget="BL-2023-B", party="city", source="own", kind="building", amount=money(263400), vat=21,
                 state="paid", booked_on=day("2023-11-30"))
        self.add("grant", code="G-1", programme="IROP", field="bezpečnost ve veřejném prostoru", state="awarded" if self.clean else "applied",
                 applied_on=day("2025-06-30"), approved_on=day("2025-11-10") if self.clean else None, amount=money(3200000))

    def replacements(self):
        """18 are overdue; two a year were replaced in the last three years."""
        overdue = [c for c in self.plan.now if c.installed.year + 8 < TODAY.year]
        for number, camera in enumerate(sorted(overdue, key=lambda c: c.asset)):
            self.add("replacement_item", code="RP-%d" % (number + 101), asset=camera.asset, due_year=camera.installed.year + 8,
                     state="planned", state_since=day("2025-05-05"), cost=money(PRICE[camera.kind]))
        renewed = [c for c in self.plan.now if c.kind == "fixed" and c.installed.year in (2023, 2024)]
        per_year = 2 if not self.clean else 6
        if self.clean:
            renewed += [c for c in self.plan.now if c not in renewed and c.installed.year >= 2021]
        number = 0
        for year in (2023, 2024, 2025):
            for camera in renewed[(year - 2023) * per_year:(year - 2022) * per_year]:
                number += 1
                self.renewal(number, camera, year)

    def renewal(self, number, camera, year):
        old, taken = "OLD-%03d" % number, camera.installed
        self.asset(old, camera.kind, "city", None, day("%d-07-01" % (taken.year - 9)), taken)
        self.add("mounting", asset=old, camera=camera.code, from_on=day("%d-07-01" % (taken.year - 9)), to_on=taken)
        closed = max(day("%d-01-15" % year), later(taken, 30))
        item = "RP-%d" % number
        self.add("replacement_item", code=item, asset=old, due_year=taken.year - 1, state="closed", state_since=closed,
                 cost=money(PRICE[camera.kind]), budget="BL-%d-R" % max(2023, taken.year), order_no="OBJ-%d-%d" % (taken.year, number),
                 open_standard_checked=True, spares_checked=True, new_asset=camera.asset, destruction="none", coverage_checked=True)
        steps = ["planned", "proposed", "approved", "funded", "ordered", "installed", "closed"]
        who = ["assets1", "department1", "budget1", "buyer1", "technician1", "assets1"]
        days = [later(taken, -200), later(taken, -150), later(taken, -120), later(taken, -90), taken, closed]
        for before, after, login, on in zip(steps, steps[1:], who, days):
            self.add("transition", item=item, from_state=before, to_state=after, on_day=on, by_login=login)
        self.add("decision", code="D-R%d" % number, item=item, decided_on=later(taken, -150), by_login="department1", body="DEPT", result="approved")

    # ---- looking back ----

    def oversight(self):
        self.add("audit_case", code="AU-1", kind="yearly", title="Roční audit kamerového systému", held_on=day("2025-04-15"), by_login="auditor1")
        for number, (due, done) in enumerate((("2025-06-30", "2025-06-12"), ("2025-06-30", "2025-06-25"), ("2025-09-30", "2025-09-02"),
                                              ("2025-09-30", None), ("2025-11-30", None))):
            self.add("finding", code="FI-%d" % (number + 1), audit="AU-1", text="zjištění %d" % (number + 1), action="náprava",
                     due_on=day(due), done_on=day(done) if done else day("2025-09-20") if self.clean else None)
        topics = ["privacy", "signs", "access", "condition", "other", "privacy", "condition"]
        for number, topic in enumerate(topics):
            received = later(day("2025-01-20"), 47 * number)
            self.add("complaint", code="CO-%d" % (number + 1), received_on=received, topic=topic, content="podnět k " + topic,
                     camera=self.plan.now[number * 6].code, answer="vyřízeno" if number < 6 else None,
                     answered_on=later(received, 14 + number) if number < 6 else None, is_justified=number in (1, 3))
        self.incidents()
        self.releases()
        for number in range(3):
            self.add("legal_hold", code="LH-%d" % (number + 1), camera=self.plan.now[number * 11].code, ord="usnesení %d/2025" % (number + 1),
                     from_on=later(day("2025-03-10"), 80 * number), to_on=None)

    def incidents(self):
        kinds = ["crime", "offence", "offence", "traffic", "tamper", "alarm", "other"]
        for number in range(120):
            camera = self.dice.pick(self.plan.now)
            false = number % 60 < 19
            self.add("incident", code="IN-%d" % (number + 1), happened_on=later(day("2025-01-02"), 3 * number), kind="alarm" if false else self.dice.pick(kinds),
                     is_false=false, cost=money(1200) if number % 4 else 0, camera=camera.code,
                     place=place((camera.at[0] + self.dice.real(-20, 20), camera.at[1] + self.dice.real(-20, 20))))

    def releases(self):
        cameras = [c for c in self.plan.now if c.kind != "anpr" and c.installed.year < 2024]
        classes = ["police"] * 33 + ["prosecutor"] * 3 + ["court"] * 5
        numbers = [n for n in range(1, 43) if n != 17] if not self.clean else list(range(1, 42))
        for number in numbers:
            authority = classes.pop(self.dice.below(len(classes)))
            hours = 1 + self.dice.below(8)
            self.add("release", code="RE-2025-%d" % number, number=number, authority_class=authority, case_no="JS-%d/2025" % (200 + number),
                     proceeding="crime" if authority != "police" or number % 3 else "offence", purpose="poradek", camera=self.dice.pick(cameras).code,
                     handed_on=later(day("2025-01-10"), 8 * number), hours=hours, hours_asked=hours, by_login="operator%d" % (1 + number % 10))

    # ---- backlog ----

    def bodies(self):
        self.add("body", code="EXPERT", name="Expertní tým", kind="expert_team", quorum=50, rules="jednací řád", called_by="secretary1")
        self.add("body", code="DEPT", name="Odbor bezpečnosti", kind="department", quorum=50)
        self.add("body", code="STEER", name="Řídící výbor", kind="steering", quorum=50)
        self.add("body", code="CONTROL", name="Kontrolní den", kind="control_day", quorum=50)
        self.members = ["secretary1", "department1", "manager1", "accountable1", "police1", "citypolice1", "auditor1"]
        for login in self.members:
            role = "chair" if login == "department1" else "secretary" if login == "secretary1" else "member"
            self.add("membership", body="EXPERT", person=login, role=role, from_on=day("2023-01-01"))

    def meetings(self):
        expert = [("2025-02-18", 6), ("2025-05-20", 5), ("2025-09-16", 7 if self.clean else 3), ("2025-11-25", 6)]
        for number, (held, present) in enumerate(expert):
            self.meeting("M-2025-%d" % (number + 1), "EXPERT", day(held), self.members[:present], present > 3)
        for month in range(1, 13):
            self.meeting("KD-2025-%d" % month, "CONTROL", day("2025-%02d-09" % month), ["manager1", "technician1", "accountable1"], True)
        self.meeting("RV-2025-1", "STEER", day("2025-10-07"), ["director1", "department1", "budget1"], True)

    def meeting(self, code, body, held, present, quorum):
        self.add("meeting", code=code, body=body, held_on=held, called_by="secretary1", is_closed=True, had_quorum=quorum,
                 closed_on=held, minutes="zápis " + code)
        for login in present:
            self.add("attendance", meeting=code, person=login)

    def requests(self):
        backlog = Backlog(self)
        backlog.make()

    def make(self):
        for part in (self.people, self.programme, self.sites, self.signs, self.models, self.agreements, self.assets, self.settings,
                     self.purposes, self.masks, self.bodies, self.budgets, self.meetings, self.requests, self.replacements, self.oversight):
            part()

    def places(self):
        """Sites and entries as an exchange plan."""
        sites = [{"id": code, "name": DISTRICTS[code], "kind": "district"} for code in WATCHED]
        sites.append({"id": "DOHLED", "name": "Dohledové centrum", "kind": "control room"})
        features = [{"type": "Feature", "properties": {"layer": "opening", "id": code, "kind": "door", "is_entry": True, "opaque": False},
                     "geometry": {"type": "LineString", "coordinates": [[round(x, 2) for x in a], [round(x, 2) for x in b]]}}
                    for code, a, b in self.entries]
        return {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}},
                "vidette": {"sites": sites}, "features": features}


# Where each request of the backlog stands. Those with cameras take the 23 planned ones.
STATES = (["submitted"] * 3 + ["consultation"] * 5 + ["ready"] * 6 + ["deferred"] * 3 + ["approved"] * 4 + ["funded"] * 3 +
          ["in_build"] * 2 + ["urgent"] + ["merged"] * 2 + ["rejected"] * 3 + ["withdrawn"] + ["suspended"])
WITH_CAMERAS = ("ready", "approved", "funded", "in_build", "urgent")
# Who asks: 9 citizens, 14 districts, 7 city police, 2 state police, 1 transport company, 1 school.
APPLICANTS = (["citizen"] * 9 + ["district"] * 14 + ["city_police"] * 7 + ["police"] * 2 + ["transport"] + ["school"])
CLASS = {"citizen": "citizen", "district": "district", "city_police": "user", "police": "user", "transport": "company", "school": "other"}
VILLAGES = ["LUC", "ZAL", "KOL", "LUC"]  # of the first requests that nothing came of


class Backlog:
    """34 requests, each with the history that its state asks for."""

    def __init__(self, estate):
        self.e, self.dice = estate, estate.dice
        self.order, self.decisions = {}, 0

    def make(self):
        camera_sets = self.camera_sets()
        villages = list(VILLAGES)
        applicants = [APPLICANTS[(n * 7) % 34] for n in range(34)]
        petitions = [n for n in range(34) if applicants[n] == "citizen"][:2]
        self.support = {}
        rows = []
        for n, state in enumerate(STATES):
            code = "RQ-%d-%d" % (2024 if n % 3 == 0 and state not in ("submitted", "ready") else 2025, n + 1)
            cameras = camera_sets.pop(0) if state in WITH_CAMERAS else []
            if cameras:
                district, at = cameras[0].district, cameras[0].at
            else:
                district = villages.pop() if villages and state in ("submitted", "rejected") else WATCHED[n % 6]
                ring = self.e.plan.districts[district]
                middle = spot_of(ring)
                at = (middle[0] + self.dice.real(-150, 150), middle[1] + self.dice.real(-150, 150))
            rows.append(dict(code=code, state=state, cameras=cameras, district=district, at=at, applicant=applicants[n], number=n,
                             petition=petitions.index(n) if n in petitions else None))
        targets = [r for r in rows if r["state"] == "consultation"][:2]
        for row, target in zip([r for r in rows if r["state"] == "merged"], targets):
            row.update(into=target["code"], at=(target["at"][0] + 20, target["at"][1]), district=target["district"])
            self.support[target["code"]] = 1
        for row in rows:
            self.request(row)

    def camera_sets(self):
        """16 sets of the planned cameras, of one district each; seven have two."""
        by_district = {}
        for camera in self.e.plan.planned:
            by_district.setdefault(camera.district, []).append(camera)
        pairs, sets = 7, []
        for code in WATCHED:
            waiting = by_district.get(code, [])
            while waiting:
                size = 2 if pairs and len(waiting) > 1 else 1
                pairs -= size == 2
                sets.append([waiting.pop(0) for _ in range(size)])
        assert len(sets) == 16, len(sets)
        return sets

    def request(self, row):
        state, code = row["state"], row["code"]
        received = later(day("2025-08-11"), 3 * row["number"]) if state in ("submitted", "ready", "consultation", "merged", "urgent") else \
            later(day("2024-05-06"), 7 * row["number"])
        login = {"city_police": "citypolice1", "police": "police1"}.get(row["applicant"], "keeper1")
        path = self.path(row, received)
        last = path[-1]
        party = {"district": "district-" + row["district"]}.get(row["applicant"], row["applicant"])
        fields = dict(code=code, title="%s, %s" % (SUBJECTS[row["number"] % len(SUBJECTS)], DISTRICTS[row["district"]]), kind="new_camera",
                      place=place(row["at"]), district=row["district"], applicant_class=CLASS[row["applicant"]],
                      applicant_party=None if row["applicant"] == "citizen" else party, requested_by=login, received_on=received,
                      purpose="poradek", reason=WHY[row["number"] % len(WHY)], state=last[1], state_since=last[2], duplicates_seen=True,
                      support=self.support.get(code, 0), capex=money(sum(PRICE[c.kind] + 150000 for c in row["cameras"]) or 230000),
                      opex=money(9000))
        if row["applicant"] == "citizen":
            fields["applicant"] = "PT-" + code
            self.e.add("personal_text", code="PT-" + code, kind="applicant", text="žadatel žádosti " + code, erase_after=None)
        fields.update(self.state_fields(row, path))
        if self.reached(path, "ready") or state == "urgent":
            fields.update(self.sheets())
        self.e.add("request", **fields)
        for before, after, on, by in path:
            self.e.add("transition", request=code, from_state=before, to_state=after, on_day=on, by_login=by,
                       note=fields.get("state_reason") if after == last[1] else None)
        for camera in row["cameras"]:
            self.e.add("request_camera", request=code, camera=camera.code)
        self.statements(row, path)
        self.decide(row, path)

    def reached(self, path, state):
        return any(step[1] == state for step in path)

    def path(self, row, received):
        """Steps as (from, to, day, login)."""
        state = row["state"]
        steps = [("draft", "submitted", received, "keeper1")]

        def go(to, days, login):
            steps.append((steps[-1][1], to, later(steps[-1][2], days), login))

        def on(to, date, login):
            steps.append((steps[-1][1], to, date, login))

        if state == "submitted":
            return steps
        go("registered", 5, "keeper1")
        if state == "merged":
            go("merged", 6, "keeper1")
            return steps
        go("consultation", 4, "keeper1")
        if state == "consultation":
            return steps
        if state == "withdrawn":
            go("withdrawn", 30, "keeper1")
            return steps
        if state == "suspended":
            go("suspended", 40, "keeper1")
            return steps
        if state == "urgent":
            on("urgent_approved", day("2025-11-12"), "director1")
            on("in_build", day("2025-12-03"), "manager1")
            return steps
        if state == "ready":
            on("ready", later(day("2025-11-27"), row["number"] % 9), "keeper1")
            return steps
        meeting = self.meeting_of(row)
        on("ready", later(meeting, -12), "keeper1")
        on("discussed", meeting, "secretary1")
        on("deferred" if state == "deferred" else "rejected" if state == "rejected" else "approved", later(meeting, 14), "department1")
        if state in ("funded", "in_build"):
            go("funded", 21, "budget1")
        if state == "in_build":
            go("in_build", 40, "manager1")
        return steps

    def meeting_of(self, row):
        """The second meeting of 2025 for what is farther, the fourth for the rest; the third could not conclude."""
        return day("2025-05-20") if row["state"] in ("funded", "in_build", "rejected") else day("2025-11-25")

    def state_fields(self, row, path):
        state = row["state"]
        if state == "merged":
            return dict(merged_into=row["into"])
        if state == "deferred":
            return dict(review_on=day("2026-06-30"), state_reason="čeká se na rekonstrukci ulice")
        if state == "rejected":
            return dict(state_reason="účelu lze dosáhnout osvětlením")
        if state == "withdrawn":
            return dict(state_reason="žadatel vzal žádost zpět")
        if state == "suspended":
            return dict(state_reason="soudní spor o pozemek", state_before="consultation")
        if state == "urgent":
            return dict(urgent=True, urgent_reason="série loupeží", director="director1", director_on=day("2025-11-12"),
                        contract="SML-2025-31", budget="BL-2025-G", target_year=2025)
        if state in ("funded", "in_build"):
            fields = dict(budget="BL-2025-G" if state == "in_build" else "BL-2026-G", target_year=2025 if state == "in_build" else 2026)
            if state == "in_build":
                fields["contract"] = "SML-2025-%d" % row["number"]
            return fields
        return {}

    def sheets(self):
        return dict(sheet_subjects="osoby na veřejném prostranství", sheet_technical="kamera na stávajícím stožáru, optika v dosahu",
                    sheet_economic="pořízení a servis podle ceníku", sheet_law="úkol ve veřejném zájmu", design_risks="viz události v okolí",
                    design_light="veřejné osvětlení 10 lx", design_angle="90°", design_resolution="rozpoznání u vstupu",
                    design_retention="45 dní", design_power="PoE ze stávajícího přepínače")

    def statements(self, row, path):
        """The two that are always given; three of five consultations have both, none of what is earlier."""
        code, state = row["code"], row["state"]
        asked = next((step[2] for step in path if step[1] == "consultation"), None)
        if asked is None:
            return
        waiting = state == "consultation" and row["number"] in (3, 4) and not self.e.clean
        for party in ("dpo", "appointed"):
            absent = (waiting and party == "dpo") or state in ("withdrawn", "suspended")
            stance = "conditions" if (row["number"] + len(party)) % 4 == 0 else "agree"
            self.e.add("statement", request=code, party=party, is_required=True, requested_on=asked, due_on=later(asked, 30),
                       received_on=None if absent else later(asked, 9), stance=None if absent else stance,
                       text=None if absent else "bez výhrad" if stance == "agree" else "s podmínkou masky oken")
        if row["petition"] is not None:
            self.e.add("statement", request=code, party="district-" + row["district"], requested_on=asked, received_on=later(asked, 7),
                       stance="petition_for" if row["petition"] == 0 else "petition_against", signatures=112 if row["petition"] == 0 else 46)

    def decide(self, row, path):
        code, state = row["code"], row["state"]
        if state == "urgent":
            closed = day("2025-11-25") if self.e.clean else None
            if self.e.clean:
                self.agenda("M-2025-4", "announcement", code, "noted")
            self.e.add("obligation", request=code, kind="announce", opened_on=day("2025-11-12"), due_on=day("2025-11-25"),
                       meeting="M-2025-4" if closed else None, closed_on=closed, closed_by="secretary1" if closed else None)
            return
        if not self.reached(path, "discussed"):
            return
        meeting = "M-2025-2" if self.meeting_of(row) == day("2025-05-20") else "M-2025-4"
        if meeting == "M-2025-4" and not self.e.clean:
            self.agenda("M-2025-3", "discussion", code, None)  # no quorum: put off to the next meeting
        outcome = {"deferred": "defer", "rejected": "not_recommend"}.get(state, "recommend")
        self.agenda(meeting, "discussion", code, outcome)
        self.decisions += 1
        self.e.add("decision", code="D-2025-%d" % self.decisions, request=code, decided_on=later(self.meeting_of(row), 14), by_login="department1",
                   body="DEPT", result={"deferred": "deferred", "rejected": "rejected"}.get(state, "approved"), advice=outcome,
                   reason={"deferred": "čeká se na rekonstrukci ulice", "rejected": "účelu lze dosáhnout osvětlením"}.get(state))

    def agenda(self, meeting, kind, request, outcome):
        self.order[meeting] = self.order.get(meeting, 0) + 1
        votes = 5 if outcome and kind == "discussion" else 0
        self.e.add("agenda_item", meeting=meeting, ord=self.order[meeting], kind=kind, request=request, outcome=outcome, votes_for=votes)


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--out", required=True, help="folder to write the tables into")
    words.add_argument("--clean", action="store_true", help="the city with everything in order")
    words.add_argument("--plan", default=os.path.join(HERE, "jasanov.geojson"))
    given = words.parse_args()
    estate = Estate(Plan(given.plan), given.clean)
    estate.make()
    estate.t.write(given.out)
    with open(os.path.join(given.out, "places.geojson"), "w", encoding="utf-8", newline="\n") as file:
        json.dump(estate.places(), file, ensure_ascii=False, indent=1)
        file.write("\n")
    print(", ".join("%d %s" % (len(rows), table) for table, rows in sorted(estate.t.rows.items())))


if __name__ == "__main__":
    main()
