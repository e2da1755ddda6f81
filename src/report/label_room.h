// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/svg.h"

#include <vector>

/// Where labels fit on a drawing without covering each other. Boxes on the page; cost of a search is
/// (places tried) × (boxes taken).
namespace vidette::report {

/// A box around its middle.
struct LabelBox {
    PagePoint middle;
    double width = 0;
    double height = 0;
};

class LabelRoom {
  public:
    /// Labels stay inside a page of this size.
    LabelRoom(double width, double height) : m_width(width), m_height(height) {}

    void take(const LabelBox& box) { m_taken.push_back(box); }
    bool isFree(const LabelBox& box) const;
    /// Takes and gives the free place nearest to `wanted` on rings around it, at most `reach` away; `wanted`
    /// itself where nothing is free.
    PagePoint place(const LabelBox& wanted, double reach);

  private:
    double m_width;
    double m_height;
    std::vector<LabelBox> m_taken;
};

} // namespace vidette::report
