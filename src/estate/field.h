// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/id.h"
#include "geometry/polygon.h"

#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

/// The fields of a record, told once. The project file, tables of text, the command line and the window all
/// follow the same list, so that a new field is one member and one line:
///
///     struct Sign { SignId id; std::string code; SiteId site; std::optional<base::Date> placedOn; … };
///     field<&Sign::site>("site").refersTo("site").needed(), field<&Sign::placedOn>("placed_on")
///
/// A field's name is its key in JSON, its heading in a table and its column in the project file (there with
/// "_uid" where it refers to another row, "geom" where it is a place).
namespace vidette::estate {

enum class FieldKind { Text, Word, Whole, Number, Flag, Day, Money, Reference, Place };

/// Nothing, a point or an area, in the frame of the estate.
using Place = std::variant<std::monostate, geometry::Point, geometry::Polygons>;

/// The value of a field of any kind. Flags and money are whole numbers (money in minor units of the
/// programme's currency), words are text, references the id of the row; nothing = not stated.
using FieldValue = std::variant<std::monostate, std::int64_t, double, std::string, base::Uuid, base::Date,
                                geometry::Point, geometry::Polygons>;

/// What there is to know of a field without knowing its row.
struct FieldFacts {
    std::string_view name;
    FieldKind kind = FieldKind::Text;
    bool isNeeded = false;
    std::string_view target; ///< of a reference: the table of the row it refers to
    std::string_view list;   ///< of a word: its list in data/tables/code_lists.csv
    double least = std::numeric_limits<double>::lowest();
    double most = std::numeric_limits<double>::max();
};

template<typename Row>
struct Field : FieldFacts {
    FieldValue (*get)(const Row&) = nullptr;
    /// False when the value is of another kind; the row is unchanged then.
    bool (*set)(Row&, const FieldValue&) = nullptr;

    Field needed() const {
        return with([](Field& f) { f.isNeeded = true; });
    }
    Field refersTo(std::string_view table) const {
        return with([&](Field& f) { f.target = table; });
    }
    Field oneOf(std::string_view words) const {
        return with([&](Field& f) { f.list = words, f.kind = FieldKind::Word; });
    }
    Field within(double low, double high) const {
        return with([&](Field& f) { f.least = low, f.most = high; });
    }
    /// Nothing below zero.
    Field notNegative() const { return within(0, std::numeric_limits<double>::max()); }

  private:
    template<typename Change>
    Field with(Change change) const {
        Field copy = *this;
        change(copy);
        return copy;
    }
};

namespace fields {

template<typename T>
struct Kind;

template<>
struct Kind<std::string> {
    static constexpr FieldKind kKind = FieldKind::Text;
    static FieldValue get(const std::string& v) { return v.empty() ? FieldValue() : FieldValue(v); }
    static bool set(std::string& v, const FieldValue& from) {
        if (const auto* text = std::get_if<std::string>(&from)) return v = *text, true;
        return std::holds_alternative<std::monostate>(from) ? (v.clear(), true) : false;
    }
};

template<typename T, FieldKind kind>
struct Whole {
    static constexpr FieldKind kKind = kind;
    static FieldValue get(const T& v) { return static_cast<std::int64_t>(v); }
    static bool set(T& v, const FieldValue& from) {
        if (std::holds_alternative<std::monostate>(from)) return v = T{}, true;
        const auto* whole = std::get_if<std::int64_t>(&from);
        if (!whole || static_cast<std::int64_t>(static_cast<T>(*whole)) != *whole) return false;
        return v = static_cast<T>(*whole), true;
    }
};
template<>
struct Kind<int> : Whole<int, FieldKind::Whole> {};
template<>
struct Kind<bool> : Whole<bool, FieldKind::Flag> {};
template<>
struct Kind<std::int64_t> : Whole<std::int64_t, FieldKind::Money> {};

template<>
struct Kind<double> {
    static constexpr FieldKind kKind = FieldKind::Number;
    static FieldValue get(const double& v) { return v; }
    static bool set(double& v, const FieldValue& from) {
        if (std::holds_alternative<std::monostate>(from)) return v = 0, true;
        if (const auto* whole = std::get_if<std::int64_t>(&from))
            return v = static_cast<double>(*whole), true;
        const auto* number = std::get_if<double>(&from);
        return number && std::isfinite(*number) ? (v = *number, true) : false;
    }
};

template<>
struct Kind<base::Date> {
    static constexpr FieldKind kKind = FieldKind::Day;
    static FieldValue get(const base::Date& v) { return v; }
    static bool set(base::Date& v, const FieldValue& from) {
        const auto* day = std::get_if<base::Date>(&from);
        return day ? (v = *day, true) : false;
    }
};

template<typename T>
struct Kind<std::optional<T>> {
    static constexpr FieldKind kKind = Kind<T>::kKind;
    static FieldValue get(const std::optional<T>& v) { return v ? Kind<T>::get(*v) : FieldValue(); }
    static bool set(std::optional<T>& v, const FieldValue& from) {
        if (std::holds_alternative<std::monostate>(from)) return v.reset(), true;
        T value{};
        return Kind<T>::set(value, from) ? (v = std::move(value), true) : false;
    }
};

template<typename Tag>
struct Kind<base::Id<Tag>> {
    static constexpr FieldKind kKind = FieldKind::Reference;
    static FieldValue get(const base::Id<Tag>& v) { return v.isNull() ? FieldValue() : FieldValue(v.uuid); }
    static bool set(base::Id<Tag>& v, const FieldValue& from) {
        if (const auto* uuid = std::get_if<base::Uuid>(&from)) return v.uuid = *uuid, true;
        return std::holds_alternative<std::monostate>(from) ? (v = {}, true) : false;
    }
};

template<>
struct Kind<Place> {
    static constexpr FieldKind kKind = FieldKind::Place;
    static FieldValue get(const Place& v) {
        if (const auto* point = std::get_if<geometry::Point>(&v)) return *point;
        if (const auto* area = std::get_if<geometry::Polygons>(&v)) return *area;
        return {};
    }
    static bool set(Place& v, const FieldValue& from) {
        if (const auto* point = std::get_if<geometry::Point>(&from)) return v = *point, true;
        if (const auto* area = std::get_if<geometry::Polygons>(&from)) return v = *area, true;
        return std::holds_alternative<std::monostate>(from) ? (v = std::monostate{}, true) : false;
    }
};

template<typename T>
struct MemberOf;
template<typename R, typename V>
struct MemberOf<V R::*> {
    using Row = R;
    using Value = V;
};

} // namespace fields

template<auto kMember>
Field<typename fields::MemberOf<decltype(kMember)>::Row> field(std::string_view name) {
    using Member = fields::MemberOf<decltype(kMember)>;
    using Row = typename Member::Row;
    using Kind = fields::Kind<typename Member::Value>;
    Field<Row> result;
    result.name = name;
    result.kind = Kind::kKind;
    result.get = [](const Row& row) { return Kind::get(row.*kMember); };
    result.set = [](Row& row, const FieldValue& value) { return Kind::set(row.*kMember, value); };
    return result;
}

} // namespace vidette::estate
