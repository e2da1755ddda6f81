// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/import_notes.h"

#include "base/speech.h"
#include "base/text.h"

#include <algorithm>

namespace vidette::io {

void ImportNotes::add(NoteKind kind, const std::string& code, const std::string& subject,
                      const std::function<std::string()>& message, const std::string& place) {
    constexpr std::size_t kPlaces = 3;
    ImportNote& note = m_notes[{kind, code, subject}];
    if (note.count++ == 0) {
        note.kind = kind;
        note.code = code;
        note.message = message();
    }
    if (note.places.size() < kPlaces) note.places.push_back(place);
}

int ImportNotes::count(NoteKind kind) const {
    int sum = 0;
    for (const auto& [key, note] : m_notes) sum += note.kind == kind ? note.count : 0;
    return sum;
}

std::vector<ImportNote> ImportNotes::list() const {
    std::vector<ImportNote> notes;
    for (const auto& [key, note] : m_notes) notes.push_back(note);
    std::stable_sort(notes.begin(), notes.end(), [](const ImportNote& a, const ImportNote& b) {
        return a.kind != b.kind ? a.kind < b.kind : a.count > b.count;
    });
    return notes;
}

std::string describe(const ImportNote& note) {
    constexpr const char* kAll[] = {base::toSay("left out {count}: {reason} ({places})"),
                                    base::toSay("repaired {count}: {reason} ({places})"),
                                    base::toSay("assumed {count}: {reason} ({places})")};
    constexpr const char* kFirst[] = {base::toSay("left out {count}: {reason} (first {places})"),
                                      base::toSay("repaired {count}: {reason} (first {places})"),
                                      base::toSay("assumed {count}: {reason} (first {places})")};
    const bool more = note.count > static_cast<int>(note.places.size());
    return base::say((more ? kFirst : kAll)[static_cast<std::size_t>(note.kind)],
                     {{"count", std::to_string(note.count)},
                      {"reason", note.message},
                      {"places", base::join(note.places, ", ")}});
}

} // namespace vidette::io
