// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>
#include <tuple>
#include <vector>

/// What happened to the things of a map, counted by reason.
namespace vidette::io {

enum class NoteKind { Skipped, Repaired, Assumed };

/// One reason, how often, and the first places where.
struct ImportNote {
    NoteKind kind = NoteKind::Skipped;
    std::string code;
    std::string message; ///< as it was said the first time
    int count = 0;
    std::vector<std::string> places;

    bool operator==(const ImportNote&) const = default;
};

class ImportNotes {
  public:
    /// `subject` tells reasons of one code apart: the field. `message` is asked the first time only.
    void add(NoteKind kind, const std::string& code, const std::string& subject,
             const std::function<std::string()>& message, const std::string& place);
    int count(NoteKind kind) const;
    /// Left out first, then repaired, then assumed; most frequent first.
    std::vector<ImportNote> list() const;

  private:
    std::map<std::tuple<NoteKind, std::string, std::string>, ImportNote> m_notes;
};

/// "left out 3: the outline encloses nothing (first buildings 12, buildings 17)": a note for people.
std::string describe(const ImportNote& note);

} // namespace vidette::io
