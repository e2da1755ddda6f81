// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/judging_report.h"

#include <QListWidget>

#include <string>
#include <vector>

/// The nodes to judge, each with how far it is. Up and down choose one.
namespace vidette::ui {

class NodeList final : public QListWidget {
    Q_OBJECT

  public:
    explicit NodeList(QWidget* parent);
    /// The node chosen stays, where it is still there.
    void show(const mcda::Problem& problem, const std::vector<mcda::NodeReport>& reports);
    void choose(const std::string& node);
    /// "" when there is none.
    std::string chosen() const;

  signals:
    void chose(const std::string& node);
};

} // namespace vidette::ui
