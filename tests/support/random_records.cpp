// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_records.h"

#include "base/check.h"
#include "estate/code_lists.h"
#include "estate/plan_image_edits.h"
#include "estate/record_tables.h"
#include "estate/state_machine.h"

#include <array>
#include <random>

namespace vidette::support {
namespace {

using estate::FieldFacts;
using estate::FieldKind;
using estate::FieldValue;

class RecordDice {
  public:
    explicit RecordDice(std::uint64_t seed) : m_random(seed) {}

    FieldValue value(const estate::Estate& estate, const FieldFacts& field) {
        if (!field.isNeeded && below(4) == 0) return {};
        switch (field.kind) {
        case FieldKind::Text:
            return text();
        case FieldKind::Word:
            return word(field.list);
        case FieldKind::Flag:
            return std::int64_t{below(2)};
        case FieldKind::Whole:
        case FieldKind::Money:
            return whole(field);
        case FieldKind::Number:
            return static_cast<double>(whole(field)) + (field.most < 1e9 ? 0 : 1.0 / 3);
        case FieldKind::Day:
            return base::Date{2015 + below(15), 1 + below(12), 1 + below(28)};
        case FieldKind::Place:
            return geometry::Point{below(1000) / 7.0, 1e6 + below(1000) / 3.0};
        case FieldKind::Reference:
            break;
        }
        return reference(estate, field.target);
    }

    /// A state of the machine that rows of this table go through.
    FieldValue state(std::string_view table) {
        const auto& states = estate::statesOf(table == "request" ? "request" : "replacement");
        return states.at(static_cast<std::size_t>(below(static_cast<int>(states.size())))).name;
    }

    base::Uuid uuid() { return {m_random(), m_random()}; }

  private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<std::uint64_t>(limit)); }

    FieldValue text() {
        static const std::array<std::string, 6> kTexts{"Náměstí \xE2\x80\x94 západ",
                                                       "'; DROP TABLE request; --",
                                                       "a\nb\t\"c\"",
                                                       "=1+1",
                                                       " spaces ",
                                                       "\xF0\x9F\x8E\xA5"};
        return kTexts.at(static_cast<std::size_t>(below(static_cast<int>(kTexts.size()))));
    }
    FieldValue word(std::string_view list) {
        const auto& words = estate::codeList(list);
        return words.at(static_cast<std::size_t>(below(static_cast<int>(words.size())))).word;
    }
    std::int64_t whole(const FieldFacts& field) {
        const double low = std::max(field.least, 0.0);
        const double high = std::min(field.most, 1e6);
        return static_cast<std::int64_t>(low) + below(static_cast<int>(high - low) + 1);
    }
    FieldValue reference(const estate::Estate& estate, std::string_view target) {
        std::vector<base::Uuid> ids;
        if (const auto* table = estate::recordTable(target)) {
            for (const auto& row : table->rows(estate)) ids.push_back(row.id);
        } else if (target == "camera") {
            for (const auto& row : estate.cameras) ids.push_back(row.id.uuid);
        } else if (target == "zone") {
            for (const auto& row : estate.zones) ids.push_back(row.id.uuid);
        } else if (target == "site") {
            for (const auto& row : estate.sites) ids.push_back(row.id.uuid);
        } else if (target == "device") {
            for (const auto& row : estate.devices) ids.push_back(row.id.uuid);
        } else if (target == "level") {
            for (const auto& row : estate.levels) ids.push_back(row.id.uuid);
        }
        if (ids.empty()) return {};
        return ids.at(static_cast<std::size_t>(below(static_cast<int>(ids.size()))));
    }

    std::mt19937_64 m_random;
};

/// Pictures have bytes, which no field holds; one of them is shown twice.
estate::Estate withRandomImages(estate::Estate estate, RecordDice& dice, int rows) {
    for (int i = 0; i < rows; ++i) {
        estate::PlanImage image;
        image.id = {dice.uuid()};
        image.name = "Scan " + std::to_string(i);
        image.mediaType = "image/png";
        image.pixelWidth = 640 + i;
        image.pixelHeight = 480;
        image.toPlan = {0.01, 1.0 / 3, 1.0 / 7, -0.01, {-7, 12.5}};
        if (i % 2 == 0) image.crop = estate::PixelRect{1, 2, 300, 400};
        image.opacity = 0.7;
        image.locked = i % 2 == 0;
        image.order = i;
        image.source = "plán \xC4\x8D. 1.png";
        image.controlPoints = {{{0, 0.5}, {1.0 / 3, 2}}, {{640, 480}, {7, 9}}};
        std::string bytes = "\x89PNG\r\n\x1a\n and more, ";
        bytes += std::to_string(std::max(1, i)) + std::string(1, '\0');
        const auto next = estate::addPlanImage(estate, image, bytes);
        VIDETTE_CHECK(next.has_value(), "a random picture can be added");
        estate = *next;
    }
    return estate;
}

bool hasCourse(const estate::RecordTable& table) {
    return table.name == "request" || table.name == "replacement_item";
}

/// Every cost is its own whole: shares that do not make 100 % are not saved.
estate::Estate withWholeCosts(estate::Estate estate) {
    const auto items = estate.costItems;
    for (estate::CostItem item : items) {
        item.group = item.group.empty() ? "" : "cost of " + item.id.text();
        item.share = 100;
        estate.costItems = estate.costItems.with(std::move(item));
    }
    return estate;
}

} // namespace

estate::Estate withRandomRecords(estate::Estate estate, std::uint64_t seed, int rows) {
    RecordDice dice(seed);
    estate = withRandomImages(std::move(estate), dice, rows);
    for (const auto& table : estate::recordTables()) {
        constexpr int kTries = 20; // a second asset at a place is refused, for one
        for (int i = 0; i < kTries * rows && table.size(estate) < static_cast<std::size_t>(rows); ++i) {
            estate::RecordRow row{dice.uuid(), "", {}};
            for (const auto& field : table.fields)
                row.values.push_back(field.name == "state" && hasCourse(table) ? dice.state(table.name)
                                                                               : dice.value(estate, field));
            auto next = table.put(estate, row);
            if (next) estate = std::move(*next);
        }
        VIDETTE_CHECK(rows == 0 || table.size(estate) > 0, "every table has a row that can be made");
    }
    return withWholeCosts(estate);
}

} // namespace vidette::support
