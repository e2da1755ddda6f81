// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"
#include "io/map_stream.h"

#include <functional>
#include <string>
#include <vector>

/// The two ends of the pipe between a child process that reads files (import_child.h) and the program that
/// started it. Nothing the child says is believed before it is checked.
namespace vidette::io {

/// What a file may take.
struct ReadingBounds {
    int times = 1;    ///< of the usual
    std::string hint; ///< what a message about a bound says of a way out
    int seconds = 10; ///< of computing for a small file; each mebibyte adds two
    ProgressPart part = {};
};

/// Reads into the sink.
using RecordReader = std::function<base::Result<base::Done>(const MapSink&)>;

/// The child's end: bounds this process, lets `read` send what it finds, and its error. Gives the status to
/// exit with. The bounds grow with the files' number and size; `times` multiplies memory and time.
int sendRecords(const std::vector<std::string>& files, const RecordReader& read,
                const ReadingBounds& bounds = {});

/// The parent's end: starts `program` with these words, the language spoken and the files' names behind them,
/// and hands its records to `sink`; MapProgress goes to `task` instead. Fails with what the child says, and
/// as readMapGuarded().
base::Result<base::Done> receiveRecords(const std::string& program, const std::vector<std::string>& words,
                                        const std::vector<std::string>& files, const MapSink& sink,
                                        const base::Task& task, const ReadingBounds& bounds = {});

} // namespace vidette::io
