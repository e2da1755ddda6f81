// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

namespace vidette::bench {

/// The workflow of a large city after ten years: 10,000 cameras with their assets, settings and uses, 5,000
/// requests with statements, steps and meetings, health checks, faults, incidents, releases, money. The same
/// rows on every machine and in every run.
estate::Estate registerScene(int cameras, int requests);

} // namespace vidette::bench
