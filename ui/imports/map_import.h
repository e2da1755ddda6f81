// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/drawing_units.h"
#include "io/layered_import.h"
#include "io/map_listing.h"
#include "ui/job.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

/// A map or drawing on its way into the plan: what the file holds, what is chosen of it, and at the end what
/// became of it. Files are read below the window, in the child process of io/import_child.h.
namespace vidette::ui {

class Document;

class MapImport final : public QObject {
    Q_OBJECT

  public:
    enum class Stage { Listing, Unreadable, Choosing, Taking, Done };

    struct Layer {
        io::LayerFacts facts;
        io::LayerChoice choice; ///< kind "" = none chosen yet
        bool isWanted = false;
    };

    /// Begins to list the file at once. New rows stand on this level, null = on every one.
    MapImport(Document& document, const QString& file, estate::LevelId level, QObject* parent = nullptr);

    Stage stage() const { return m_stage; }
    QString file() const { return m_file; }
    const io::MapListing& listing() const { return m_listing; }
    const std::vector<Layer>& layers() const { return m_layers; }
    /// Whether an earlier import of such a file gave the choices.
    bool isRemembered() const { return m_isRemembered; }

    void want(std::size_t layer, bool wanted);
    /// A layer of a kind is wanted; "" = of none.
    void setKind(std::size_t layer, const std::string& kind);
    void setRules(std::size_t layer, const io::LayerChoice& choice);

    /// "" = as the file says.
    void setSourceFrame(const std::string& frame);
    void setUnit(const std::string& unit);
    /// Lists the file anew: names of layers are texts too.
    void setEncoding(const std::string& encoding);
    void setLevel(estate::LevelId level) { m_level = level; }
    estate::LevelId level() const { return m_level; }
    const std::string& unit() const { return m_reading.unit; }
    const std::string& encoding() const { return m_reading.encoding; }
    const std::string& saidFrame() const { return m_reading.sourceFrame; }

    /// What the file is in: as was said, else as it states; "" = not known.
    std::string sourceFrame() const;
    /// Where it comes to lie.
    struct Placement {
        std::string frame; ///< of the plan, or for an empty plan the one that is chosen; "" = local metres
        geometry::Box box; ///< of the wanted layers on the plan; empty where nothing has a place there
        std::vector<geometry::Point> pieces; ///< some of their edges, two by two, to sketch them by
        QString problem;                     ///< why the frames cannot be brought together; "" = they can
    };
    const Placement& placement() const;
    /// Bounds of the layers that are wanted (of all, where none is), in the numbers of the file.
    geometry::Box sourceBox() const;
    bool isDrawing() const { return m_listing.file.format == "DXF"; }
    io::UnitVerdict units() const;

    /// Why nothing can be taken as it is chosen; "" when it can.
    QString trouble() const;
    /// Begins to take what is chosen; ends in Done, or in Choosing with problem().
    void take();
    /// Gives up what is under way.
    void cancel();
    bool isRunning() const { return m_job.running(); }
    QString problem() const { return m_problem; }
    const std::optional<io::LayeredImport>& result() const { return m_result; }
    int added() const { return m_added; }
    int updated() const { return m_updated; }

  signals:
    void changed();
    void progressed(double done);
    /// Rows came into the plan; they lie in this box.
    void taken(const geometry::Box& box);

  private:
    void list();
    void adopt(io::MapListing listing);
    void guess(Layer& layer) const;
    void enter(Stage stage, const QString& problem = {});
    io::LayeredReading reading() const;
    void commit(const io::LayeredImport& brought, const estate::Estate& before, const estate::Estate& merged);
    void tellChanged();
    bool isPlanOpen() const;
    std::string chosenFrame(const std::string& source, const geometry::Box& box) const;
    Placement placed() const;
    /// Of one unit of the file's numbers.
    double metresOfNumbers() const;

    Document& m_document;
    QString m_file;
    Stage m_stage = Stage::Listing;
    QString m_problem;
    io::MapListing m_listing;
    std::vector<Layer> m_layers;
    io::LayeredReading m_reading; ///< what is said of the whole file; layers only when it is taken
    std::optional<io::LayeredReading> m_kept;
    bool m_isRemembered = false;
    estate::LevelId m_level;
    mutable std::optional<Placement> m_placement; ///< as long as nothing changes
    std::optional<io::LayeredImport> m_result;
    int m_added = 0;
    int m_updated = 0;
    Job m_job;
};

} // namespace vidette::ui
