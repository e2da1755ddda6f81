// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/level_view.h"
#include "ui/canvas/places.h"
#include "ui/layers.h"
#include "ui/selection.h"

#include <QObject>

#include <memory>
#include <optional>

/// What of the document is looked at: one level of each site, or all alike, and the layers that are not
/// hidden. Canvas, snapping and choosing ask it where rows stand; coverage counts the levels it names.
///
/// New rows stand on level(). Follows the document before the views do, so that they find it up to date.
/// A document is opened with the default levels (analysis/level_view.h) and with the look it was left with.
namespace vidette::ui {

class Document;
struct Changes;

class PlanView final : public QObject {
    Q_OBJECT

  public:
    explicit PlanView(Document& document, QObject* parent = nullptr);
    ~PlanView() override;

    /// How levels that are not looked at are shown.
    enum class Others { Faint, Hidden, Alike };

    /// The level that new rows stand on; null = on every one.
    estate::LevelId level() const { return m_level; }
    /// Looks at this level of its site, and draws on it; null draws on every level from now on.
    void setLevel(estate::LevelId level);
    /// The level above (+1) or below (−1); false where there is none.
    bool go(int steps);
    /// The levels that are looked at, one of each site; nothing = all of them alike.
    std::optional<analysis::LevelChoice> levels() const;
    bool isLookedAt(estate::LevelId level) const;
    Others others() const { return m_others; }
    void setOthers(Others others);
    /// Looks as another view does, at another version of its document.
    void lookLike(const PlanView& other);

    const Layers& layers() const { return m_layers; }
    void setLayers(const Layers& layers);

    /// What is painted and catches.
    const Places& places() const;
    /// Levels that are not looked at, to be painted faintly; nothing while they are hidden.
    const Places& below() const;
    /// What the mouse can choose: places() without what is locked.
    const Places& reachable() const;
    /// Makes sure that a row can be seen: goes to its level, shows its layer.
    void reveal(const Item& item);

  signals:
    /// Something else is painted than before.
    void changed();
    void levelsChanged();

  private:
    class Sieve;
    void follow(const Changes& changes);
    void repair();
    void renew();
    void sieve();
    void takeUp();
    void lookFrom(estate::LevelId level);
    void keep() const;

    Document& m_document;
    Layers m_layers;
    analysis::LevelChoice m_choice;
    estate::LevelId m_level;
    Others m_others = Others::Faint;
    std::unique_ptr<Sieve> m_shown;
    std::unique_ptr<Sieve> m_below;
    std::unique_ptr<Sieve> m_reachable;
};

} // namespace vidette::ui
