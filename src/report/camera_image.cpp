// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/camera_image.h"

#include "base/speech.h"
#include "catalog/density_classes.h"
#include "report/html.h"
#include "report/label_room.h"
#include "report/palette.h"
#include "report/svg.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace vidette::report {
namespace {

using analysis::CameraPicture;
using analysis::Seen;
using analysis::SeenThing;

constexpr double kFloorTint = 0.45;
constexpr double kVeil = 0.35;
constexpr double kEdge = 0.55;
constexpr double kGridFrom = 0.4; ///< a grid is drawn while a pixel is narrower than this share of its step
constexpr double kLegend = 28;    ///< pixels below the picture

Rgb darker(const Rgb& colour, double light) {
    return mixed(colour, {0, 0, 0}, light);
}

class Colouring {
  public:
    Colouring(const CameraPicture& picture, const ImageColours& colours)
        : m_picture(picture), m_colours(colours) {
        std::map<std::tuple<Seen, std::string, double, int>, int> groups;
        for (const SeenThing& thing : picture.things) {
            const auto key = std::tuple(thing.what, thing.code, thing.light, thing.person);
            m_groups.push_back(groups.emplace(key, static_cast<int>(groups.size())).first->second);
        }
    }

    Image image() {
        const auto& picture = m_picture.picture;
        Image image{picture.width, picture.height, {}};
        image.pixels.reserve(picture.marks.size());
        for (int row = 0; row < picture.height; ++row)
            for (int column = 0; column < picture.width; ++column)
                image.pixels.push_back(colourAt(column, row));
        return image;
    }

  private:
    const SeenThing* thingAt(int column, int row) const {
        const std::int32_t mark = m_picture.picture.marks[m_picture.picture.at(column, row)];
        return mark < 0 ? nullptr : &m_picture.things[static_cast<std::size_t>(mark)];
    }
    int groupAt(int column, int row) const {
        const std::int32_t mark = m_picture.picture.marks[m_picture.picture.at(column, row)];
        return mark < 0 ? -1 : m_groups[static_cast<std::size_t>(mark)];
    }
    bool isEdge(int column, int row) const {
        const int own = groupAt(column, row);
        return (column + 1 < m_picture.picture.width && groupAt(column + 1, row) != own) ||
               (row + 1 < m_picture.picture.height && groupAt(column, row + 1) != own);
    }

    Rgb colourAt(int column, int row) const {
        const SeenThing* thing = thingAt(column, row);
        Rgb colour = thing ? colourOf(*thing) : m_colours.sky;
        if (thing && thing->what == Seen::Floor) colour = floorAt(column, row);
        if (m_picture.picture.veils[m_picture.picture.at(column, row)] >= 0)
            colour = mixed(m_colours.glass, colour, kVeil);
        return isEdge(column, row) ? mixed(m_colours.edge, colour, kEdge) : colour;
    }

    Rgb colourOf(const SeenThing& thing) const {
        switch (thing.what) {
        case Seen::Wall:
            return darker(m_colours.wall, thing.light);
        case Seen::Building:
            return darker(m_colours.building, thing.light);
        case Seen::Shelf:
            return darker(m_colours.shelf, thing.light);
        case Seen::Door:
            return darker(m_colours.door, thing.light);
        case Seen::Glass:
            return darker(m_colours.glass, thing.light);
        case Seen::Green:
            return darker(m_colours.green, thing.light);
        case Seen::Person:
            return personColour(m_picture.persons[static_cast<std::size_t>(thing.person)].className);
        case Seen::Nothing:
        case Seen::Floor:
            break;
        }
        return m_colours.floor;
    }

    Rgb personColour(const std::string& name) const {
        const auto found = std::find_if(m_colours.classes.begin(), m_colours.classes.end(),
                                        [&](const auto& one) { return one.first == name; });
        return found == m_colours.classes.end() ? m_colours.nobody : found->second;
    }

    Rgb floorAt(int column, int row) const {
        const auto& picture = m_picture.picture;
        const auto placeOf = [&](int x, int y) {
            return m_picture.frame->pointAt({x + 0.5, y + 0.5}, picture.nearness[picture.at(x, y)]);
        };
        const auto here = placeOf(column, row);
        const Rgb colour = mixed(tintAt(column, row, here), m_colours.floor, kFloorTint);
        const bool last = column + 1 >= picture.width || row + 1 >= picture.height;
        if (last || !isFloor(column + 1, row) || !isFloor(column, row + 1)) return colour;
        return onGrid(here, placeOf(column + 1, row), placeOf(column, row + 1)) ? m_colours.grid : colour;
    }
    bool isFloor(int column, int row) const {
        const SeenThing* thing = thingAt(column, row);
        return thing && thing->what == Seen::Floor;
    }

    static bool onGrid(const geometry::SpacePoint& here, const geometry::SpacePoint& right,
                       const geometry::SpacePoint& below) {
        const double width = std::max({std::abs(right.x - here.x), std::abs(right.y - here.y),
                                       std::abs(below.x - here.x), std::abs(below.y - here.y)});
        for (const double step : {1.0, 10.0}) {
            if (width > kGridFrom * step) continue;
            const auto cell = [step](double at) { return std::floor(at / step); };
            return cell(here.x) != cell(right.x) || cell(here.y) != cell(right.y) ||
                   cell(here.x) != cell(below.x) || cell(here.y) != cell(below.y);
        }
        return false;
    }

    /// The class that holds on the floor there.
    Rgb tintAt(int column, int row, const geometry::SpacePoint& place) const {
        const auto& optics = m_picture.optics;
        const auto& eye = m_picture.frame->eye();
        const double nearness = m_picture.picture.nearness[m_picture.picture.at(column, row)];
        const double away = std::hypot(place.x - eye.x, place.y - eye.y, place.z - eye.z);
        const double shown = optics.byDepth ? 1 / nearness : away;
        Rgb tint = m_colours.floor;
        for (std::size_t i = 0; i < std::min(optics.classes.size(), m_colours.classes.size()); ++i)
            if (shown <= optics.classes[i].distance) tint = m_colours.classes[i].second;
        return tint;
    }

    const CameraPicture& m_picture;
    const ImageColours& m_colours;
    std::vector<int> m_groups; ///< [mark] things that look alike have no edge between them
};

} // namespace

ImageColours paperColours(const catalog::DensityStandard& standard) {
    ImageColours colours{rgbOf("#DCE9F2"), rgbOf("#F5F7F9"), rgbOf("#9AA5B1"), rgbOf("#E8E4DC"),
                         rgbOf("#D9D2C5"), rgbOf("#C9B899"), rgbOf("#B58863"), rgbOf("#BFDCE8"),
                         rgbOf("#9DBF9E"), rgbOf(kText),     rgbOf("#9AA5B1"), {}};
    for (std::size_t i = 0; i < standard.classes.size(); ++i)
        colours.classes.emplace_back(standard.classes[i].name,
                                     rgbOf(classColour(i, standard.classes.size())));
    return colours;
}

Image imageOf(const CameraPicture& picture, const ImageColours& colours) {
    return Colouring(picture, colours).image();
}

std::string svgOf(const CameraPicture& picture, const Image& image, const std::string& title) {
    const std::string width = std::to_string(image.width);
    std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" +
                      pixel(image.height + kLegend) + "\">\n<image width=\"" + width + "\" height=\"" +
                      std::to_string(image.height) + "\" href=\"data:image/png;base64," +
                      base64Of(pngOf(image)) + "\"/>\n";
    constexpr double kLetters = 11;
    constexpr double kLetterLine = 14;
    LabelRoom room(image.width, image.height);
    for (const auto& person : picture.persons) {
        if (!person.seen) continue;
        const std::string words =
            base::sayNumber(person.distance, 1) + " m · " + base::sayNumber(person.pixels, 0) + " px" +
            (person.className.empty() ? "" : " · " + catalog::sayClass(person.className));
        const double wide = textWidth(words, kLetters) + 4;
        const double x = std::clamp(person.head.x, wide / 2, std::max(image.width - wide / 2, wide / 2));
        const double y = std::max(person.head.y - kLetterLine / 2, kLetterLine / 2);
        const PagePoint at = room.place({{x, y}, wide, kLetterLine}, 4 * kLetterLine);
        svg += textAt({at.x, at.y + kLetterLine / 2 - 3}, words, {kLetters, kText, "middle", false, true});
    }
    svg += textAt({8, image.height + kLegend - 9}, title, {12, kText});
    return svg + "</svg>\n";
}

} // namespace vidette::report
