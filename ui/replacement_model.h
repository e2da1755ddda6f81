// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/replacement_plan.h"
#include "analysis/replacement_steps.h"
#include "ui/job.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <optional>

/// The plan of replacement of the document: asked with the settings of the window, answered below it, a
/// moment after the last edit. What only one camera sees is counted again only when something moved.
namespace vidette::ui {

class Document;
class Identity;

struct ReplacementSettings {
    int from = 0; ///< first year
    int years = 5;
    /// Minor units, the same every year; nothing = the project's budget lines for renewal.
    std::optional<std::int64_t> yearly;
    std::optional<int> lifeYears; ///< one life for all classes

    bool operator==(const ReplacementSettings&) const = default;
};

struct ReplacementAnswer {
    analysis::ReplacementPlan plan;
    analysis::NeedOptions needs; ///< as of the day of whoever works: what steps and new items are told
    base::Warnings warnings;
    estate::Estate estate; ///< the answer is about
};

class ReplacementModel final : public QObject {
    Q_OBJECT

  public:
    ReplacementModel(Document& document, Identity& identity, QObject* parent = nullptr);

    /// Only what is looked at is computed.
    void follow(bool isSeen);
    const ReplacementSettings& settings() const { return m_settings; }
    void setSettings(const ReplacementSettings& settings);
    /// The latest answer, or null.
    const ReplacementAnswer* answer() const { return m_answer ? &*m_answer : nullptr; }
    bool running() const { return m_job.running() || m_job.waiting(); }
    /// Why there is no answer.
    QString trouble() const { return m_trouble; }

  signals:
    void changed();

  private:
    void compute();

    Document& m_document;
    Identity& m_identity;
    ReplacementSettings m_settings;
    std::optional<ReplacementAnswer> m_answer;
    QString m_trouble;
    bool m_isSeen = false;
    bool m_isOld = true;
    Job m_job;
};

} // namespace vidette::ui
