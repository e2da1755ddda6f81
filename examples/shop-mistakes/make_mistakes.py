#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the shop of examples/shop with six mistakes, each against one rule.

    python3 examples/shop-mistakes/make_mistakes.py --out DIR
    python3 examples/shop-mistakes/make_mistakes.py --out DIR --only R-08      # one mistake; "none" for a shop in order

Writes places.geojson, the plan, and one CSV file for each table of records.
"""
import argparse
import csv
import json
import os

HERE = os.path.dirname(os.path.abspath(__file__))
MISTAKES = {"R-04": "the signs are made, but not put up", "R-06": "a neighbour's yard in view", "R-08": "a camera looks into the kitchenette",
            "R-13": "a turning camera at the door, which nobody watches", "R-18": "no backup power",
            "R-50": "recordings are kept 14 days"}


def camera(code, kind, at, pan, hfov):
    return {"type": "Feature",
            "properties": {"layer": "camera", "id": code, "height": 2.6, "pan": pan, "hfov": hfov, "image_width": 2592, "image_height": 1944,
                           "range": 10, "ir_range": 40, "kind": kind, "status": "in_operation"},
            "geometry": {"type": "Point", "coordinates": at}}


def plan(mistakes):
    with open(os.path.join(HERE, "..", "shop", "shop.geojson"), encoding="utf-8") as file:
        shop = json.load(file)
    shop["vidette"].pop("decisions")
    shop["vidette"]["name"] = "Prodejna U Mostu, with mistakes"
    shop["vidette"]["sites"] = [{"id": "SHOP", "name": "Prodejna U Mostu", "kind": "shop"}]
    for feature in shop["features"]:
        if feature["properties"]["layer"] == "camera":
            feature["properties"].update(status="in_operation")
    shop["features"].append({"type": "Feature", "properties": {"layer": "zone", "id": "P3", "name": "Yard of the neighbour", "kind": "parcel"},
                             "geometry": {"type": "Polygon", "coordinates": [[[-8, 0], [-0.2, 0], [-0.2, 9.5], [-8, 9.5], [-8, 0]]]}})
    shop["features"].append(camera("C5", "fixed", [5.7, 1.9], 180, 60))
    if "R-13" in mistakes:
        shop["features"].append(camera("C6", "ptz", [5.7, 4.5], 180, 60))
    if "R-08" in mistakes:
        shop["features"].append(camera("C7", "fixed", [6.9, 9.4], 225, 80))
    if "R-06" in mistakes:
        shop["features"].append(camera("C8", "fixed", [-0.1, 5], 270, 80))
    return shop


def tables(mistakes, cameras):
    rows = {"party": [{"code": "owner", "name": "Prodejna U Mostu", "kind": "controller"}, {"code": "neighbour", "name": "Soused", "kind": "neighbour"}],
            "purpose": [{"code": "property", "aim": "property", "label": "Protection of goods"}]}
    rows["site_profile"] = [{"site": "SHOP", "sector": "shop", "is_public": "no", "is_staffed": "yes", "lit_at_night": "yes", "power": "grid",
                             "backup_minutes": "0" if "R-18" in mistakes else "30", "own_network": "yes", "health_monitored": "yes",
                             "has_spare": "yes", "assessed_on": "2025-10-01", "owner": "owner"}]
    rows["zone_profile"] = [{"zone": zone, "site": "SHOP", "use": use, "party": party} for zone, use, party in
                            (("R1", "kitchenette", "owner"), ("R2", "office", "owner"), ("P1", "other", ""), ("P2", "public", ""), ("P3", "neighbour", "neighbour"))]
    rows["info_system"] = [{"code": "IS-1", "name": "Cameras of the shop", "controller": "owner", "purpose": "property", "legal_base": "legitimate_interest",
                            "duty": "register", "sheet_on": "2025-10-20", "started_on": "2025-11-03", "threat": "five thefts in 2025"}]
    days = 14 if "R-50" in mistakes else 7
    rows["camera_use"] = [{"camera": code, "system": "IS-1", "retention_days": days, "profile": "CZ-SHOP", "reason": "weekly stocktaking"} for code in cameras]
    rows["camera_setting"] = [{"camera": code, "site": "SHOP", "main_mbps": "3.3", "frames_per_second": "25", "recording": "continuous", "watched": "none",
                               "cable": "copper", "cable_length": "25"} for code in cameras]
    placed = "" if "R-04" in mistakes else "2025-10-30"  # made, but not put up
    rows["sign"] = [{"code": code, "site": "SHOP", "language": "cs", "placed_on": placed, "place": place}
                    for code, place in (("SG1", "5.7,-0.3"), ("SG2", "2.4,9.8"))]
    return rows


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--out", required=True)
    words.add_argument("--only", choices=list(MISTAKES) + ["none"])
    given = words.parse_args()
    mistakes = [given.only] if given.only else list(MISTAKES)
    os.makedirs(given.out, exist_ok=True)
    shop = plan(mistakes)
    with open(os.path.join(given.out, "places.geojson"), "w", encoding="utf-8", newline="\n") as file:
        json.dump(shop, file, ensure_ascii=False, indent=1)
        file.write("\n")
    cameras = [f["properties"]["id"] for f in shop["features"] if f["properties"]["layer"] == "camera"]
    for table, rows in tables(mistakes, cameras).items():
        with open(os.path.join(given.out, table + ".csv"), "w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)


if __name__ == "__main__":
    main()
