// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/import_notes.h"
#include "io/map_stream.h"
#include "io/plan_rows.h"
#include "io/vector_import.h"

#include <set>
#include <string>
#include <unordered_set>
#include <vector>

/// Things of a map → rows of the document, one after the other.
namespace vidette::io {

class VectorRows {
  public:
    /// The rules of plan_rows.h hold for what is taken, so maps and plans make the same rows.
    static base::Result<VectorRows> of(const VectorReading& reading);

    void addColumn(const std::string& name);
    void take(const MapFeature& feature);
    void skip(const MapSkip& skip);

    /// Columns that were asked for and that no thing has a value in.
    std::vector<std::string> missingColumns() const;
    const std::vector<std::string>& columns() const { return m_columns; }
    int taken() const { return m_taken; }
    const ImportNotes& notes() const { return m_notes; }
    /// The rows, once.
    estate::Estate estate();

  private:
    /// Where one field comes from.
    struct Field {
        std::string name;
        std::vector<std::string> names; ///< of columns, best first
        std::vector<int> columns;       ///< the same by number, -1 = not met yet
    };
    using Values = std::vector<const FieldValue*>;

    explicit VectorRows(const VectorReading& reading);
    std::map<std::string, FieldValue> fieldsOf(const Values& values, const MapFeature& feature);
    FieldValue valueOf(const std::string& field, const FieldValue& found, const std::string& place);
    void assumeHeights(std::map<std::string, FieldValue>& fields, const std::string& place);
    std::string codeOf(std::map<std::string, FieldValue>& fields, const MapFeature& feature);
    base::Result<base::Done> addRow(FieldReader& reader, const std::string& code);
    void drainWarnings(const std::string& place);

    const VectorReading& m_reading;
    std::vector<Field> m_fields;
    std::vector<std::string> m_columns;
    RowContext m_context;
    ImportNotes m_notes;
    int m_taken = 0;
    std::vector<std::string> m_assumed; ///< fields of the camera that is being made
    std::unordered_set<std::string> m_codes;
    std::vector<estate::Obstacle> m_obstacles;
    std::vector<estate::Zone> m_zones;
    std::vector<estate::Opening> m_openings;
    std::vector<estate::Street> m_streets;
    std::vector<estate::Mount> m_mounts;
    std::vector<estate::Demand> m_demands;
    std::vector<estate::Camera> m_cameras;
};

} // namespace vidette::io
