// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string>
#include <utility>
#include <vector>

/// What went wrong, and where. An Error stops an action; a Warning travels beside a usable value.
///
/// `code` is stable and machine readable ("not_reciprocal"); `where` names file, feature or row and field
/// ("shop.geojson: camera C2: hfov"); `message` says in one plain sentence what was found and what is
/// expected. Rooms below the window fill the message in English from numbers and names only.
namespace vidette::base {

struct Error {
    std::string code;
    std::string where;
    std::string message;

    bool operator==(const Error&) const = default;
};

struct Warning {
    std::string code;
    std::string where;
    std::string message;

    bool operator==(const Warning&) const = default;
};

using Warnings = std::vector<Warning>;

/// "where: message", or the message alone when there is no place. One line.
inline std::string describe(const Error& error) {
    return error.where.empty() ? error.message : error.where + ": " + error.message;
}
inline std::string describe(const Warning& warning) {
    return warning.where.empty() ? warning.message : warning.where + ": " + warning.message;
}

/// The same error seen from one place further out: `outer` is put before `where`.
inline Error within(const std::string& outer, Error error) {
    error.where = error.where.empty() ? outer : outer + ": " + error.where;
    return error;
}

} // namespace vidette::base
