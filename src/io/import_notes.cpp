// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/import_notes.h"

#include "base/text.h"

#include <algorithm>

namespace vidette::io {

void ImportNotes::add(NoteKind kind, const std::string& code, const std::string& subject,
                      const std::string& message, const std::string& place) {
    constexpr std::size_t kPlaces = 3;
    ImportNote& note = m_notes[{kind, code, subject}];
    if (note.count++ == 0) {
        note.kind = kind;
        note.code = code;
        note.message = message;
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
    const char* verb = note.kind == NoteKind::Skipped    ? "left out"
                       : note.kind == NoteKind::Repaired ? "repaired"
                                                         : "assumed";
    return std::string(verb) + " " + std::to_string(note.count) + ": " + note.message + " (" +
           (note.count > static_cast<int>(note.places.size()) ? "first " : "") +
           base::join(note.places, ", ") + ")";
}

} // namespace vidette::io
