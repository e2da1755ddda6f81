// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/figure_pages.h"

#include "analysis/coverage_totals.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace vidette::ui {
namespace {

constexpr double kAround = 25; ///< m around a street or building that are shown with it

QString say(const char* words) {
    return QCoreApplication::translate("Figures", words);
}

QString shareText(const std::optional<double>& share) {
    return share ? percentText(*share) : QStringLiteral("–");
}

double sortable(const std::optional<double>& share) {
    return share.value_or(-1);
}

template<typename Rows>
QStringList namesOf(const Rows& rows) {
    std::vector<Named> named;
    for (const auto& row : rows) named.push_back({text(row.name), text(row.code)});
    return toldApart(named);
}

QString joined(const std::vector<std::string>& codes) {
    QStringList words;
    for (const auto& code : codes) words << text(code);
    return words.join(QStringLiteral(", "));
}

FigureRow districtRow(const analysis::DistrictCoverage& district, const QString& name) {
    FigureRow row{
        name,
        {district.area, district.coveredArea},
        {areaText(district.area), areaText(district.coveredArea)},
        Tone::Plain,
        name + QLatin1Char('\n') +
            say(QT_TRANSLATE_NOOP("Figures", "%1 are not built over")).arg(areaText(district.openArea))};
    for (const auto& one : district.classes) {
        const auto share = analysis::classFraction(district, one);
        row.values.push_back(sortable(share));
        row.figures << shareText(share);
        if (one.area > 0)
            row.tip +=
                QLatin1Char('\n') +
                say(QT_TRANSLATE_NOOP("Figures", "%1: %2")).arg(classTitle(one.name), areaText(one.area));
    }
    row.values.push_back(sortable(district.coveredFraction));
    row.figures << shareText(district.coveredFraction);
    return row;
}

} // namespace

FigurePage districtPage(const analysis::CoverageResult& result, const Places& places) {
    FigurePage page;
    page.headings = {say(QT_TRANSLATE_NOOP("Figures", "District")), say(QT_TRANSLATE_NOOP("Figures", "Area")),
                     say(QT_TRANSLATE_NOOP("Figures", "Seen"))};
    if (!result.districts.empty()) {
        for (const auto& one : result.districts.front().classes) page.headings << classTitle(one.name);
    }
    page.headings << say(QT_TRANSLATE_NOOP("Figures", "Share"));
    const QStringList names = namesOf(result.districts);
    for (std::size_t i = 0; i < result.districts.size(); ++i) {
        const auto& district = result.districts[i];
        page.rows.push_back(districtRow(district, names.at(static_cast<qsizetype>(i))));
        const auto* zone = places.estate().zones.find(district.id);
        page.goals.push_back({zone ? boxOf(*zone) : geometry::Box{}, district.id});
    }
    page.summary =
        say(QT_TRANSLATE_NOOP("Figures", "Share of each district that is seen, and that is seen at "
                                         "least at a class"));
    page.empty = say(QT_TRANSLATE_NOOP("Figures", "This plan has no districts. Draw a zone (Z) and make its "
                                                  "kind District, or import a map of them."));
    return page;
}

FigurePage streetPage(const analysis::CoverageResult& result, const Places& places) {
    FigurePage page;
    page.headings = {say(QT_TRANSLATE_NOOP("Figures", "Street")), say(QT_TRANSLATE_NOOP("Figures", "Length")),
                     say(QT_TRANSLATE_NOOP("Figures", "To be seen")),
                     say(QT_TRANSLATE_NOOP("Figures", "Blind")),
                     say(QT_TRANSLATE_NOOP("Figures", "Share seen"))};
    const QStringList names = namesOf(result.streets);
    for (std::size_t i = 0; i < result.streets.size(); ++i) {
        const auto& street = result.streets[i];
        const auto share = analysis::seenFraction(street);
        const QString& name = names.at(static_cast<qsizetype>(i));
        page.rows.push_back({name,
                             {street.length, street.targetLength, street.blindLength, sortable(share)},
                             {lengthText(street.length), lengthText(street.targetLength),
                              lengthText(street.blindLength), shareText(share)},
                             Tone::Plain,
                             name});
        const auto* way = places.estate().streets.find(street.id);
        page.goals.push_back({way ? boxOf(*way).grown(kAround) : geometry::Box{}, {}});
    }
    const auto all = analysis::streetTotals(result);
    page.summary =
        say(QT_TRANSLATE_NOOP("Figures", "%1 of streets are to be seen; %2 of that is seen, %3 is "
                                         "blind"))
            .arg(lengthText(all.targetLength), shareText(all.seenFraction()), lengthText(all.blindLength));
    page.empty = say(QT_TRANSLATE_NOOP("Figures", "This plan has no streets. Import a map of them."));
    return page;
}

FigurePage demandPage(const analysis::CoverageResult& result, const Places& places) {
    FigurePage page;
    page.headings = {
        say(QT_TRANSLATE_NOOP("Figures", "Blind spot")), say(QT_TRANSLATE_NOOP("Figures", "No.")),
        say(QT_TRANSLATE_NOOP("Figures", "Incidents")),  say(QT_TRANSLATE_NOOP("Figures", "Entrances")),
        say(QT_TRANSLATE_NOOP("Figures", "Streets")),    say(QT_TRANSLATE_NOOP("Figures", "Area"))};
    std::vector<Named> named;
    for (const std::size_t i : result.spotsByDemand)
        named.push_back(placeNamed(places, result.blindSpots[i].centroid));
    const QStringList names = toldApart(named);
    for (const std::size_t i : result.spotsByDemand) {
        const auto& spot = result.blindSpots[i];
        const QString& name = names.at(static_cast<qsizetype>(page.rows.size()));
        const auto place = static_cast<double>(i + 1);
        page.rows.push_back(
            {name,
             {place, spot.demand, static_cast<double>(spot.entrances), spot.streetLength, spot.area},
             {number(place, 0), number(spot.demand, 0), number(spot.entrances, 0),
              lengthText(spot.streetLength), areaText(spot.area)},
             Tone::Plain,
             name});
        page.goals.push_back({geometry::boundsOf(spot.outline.outer), {}});
    }
    page.summary = say(QT_TRANSLATE_NOOP("Figures", "Most asked for first: by the weight of incidents, then "
                                                    "entrances, then streets. Seen of incidents: %1 of %2"))
                       .arg(number(analysis::seenDemand(result), 0), number(analysis::allDemand(result), 0));
    page.empty =
        result.blindSpots.empty()
            ? say(QT_TRANSLATE_NOOP("Figures", "There are no blind spots."))
            : say(QT_TRANSLATE_NOOP("Figures", "Nothing in the blind spots asks to be seen: no incident, "
                                               "entrance or street lies in them."));
    return page;
}

FigurePage facadePage(const analysis::CoverageResult& result, const Places& places) {
    FigurePage page;
    page.headings = {
        say(QT_TRANSLATE_NOOP("Figures", "Building")), say(QT_TRANSLATE_NOOP("Figures", "Stands in")),
        say(QT_TRANSLATE_NOOP("Figures", "Cameras")), say(QT_TRANSLATE_NOOP("Figures", "Outer walls")),
        say(QT_TRANSLATE_NOOP("Figures", "Looked at"))};
    for (const auto& facade : result.facades) {
        QStringList cameras;
        QStringList tip{text(facade.code)};
        for (const auto& one : facade.cameras) {
            cameras << text(one.code);
            tip << say(QT_TRANSLATE_NOOP("Figures", "%1: %2")).arg(text(one.code), metresText(one.length, 1));
        }
        page.rows.push_back({text(facade.code),
                             {static_cast<double>(facade.areas.size()),
                              static_cast<double>(facade.cameras.size()), facade.length, facade.seenLength},
                             {joined(facade.areas), cameras.join(QStringLiteral(", ")),
                              metresText(facade.length, 1), metresText(facade.seenLength, 1)},
                             Tone::Warning,
                             tip.join(QLatin1Char('\n'))});
        const auto* building = places.estate().obstacles.find(facade.id);
        page.goals.push_back({building ? boxOf(*building).grown(kAround) : geometry::Box{}, facade.id});
    }
    const int count = static_cast<int>(result.facades.size());
    page.summary =
        QCoreApplication::translate(
            "Figures", "The windows of %n private buildings are looked into, along %1", nullptr, count)
            .arg(metresText(analysis::facadeLength(result), 1));
    page.empty = say(QT_TRANSLATE_NOOP("Figures", "No camera looks into the windows of a private building. "
                                                  "Private are dwellings and what stands in a parcel or in a "
                                                  "zone that must not be seen."));
    return page;
}

} // namespace vidette::ui
