// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/record_child.h"

#include "base/speech.h"
#include "io/child_process.h"

#include <exception>
#include <new>

namespace vidette::io {
namespace {

/// As the child says it; the parent names the file.
constexpr const char* kTooLarge = "too_large";

/// Collects small records into writes of a size that a pipe likes.
class RecordSender {
  public:
    bool send(const MapRecord& record) {
        constexpr std::size_t kPiece = 64 << 10;
        m_waiting += encoded(record);
        return m_waiting.size() < kPiece || flush();
    }
    bool flush() {
        m_open = m_open && writeToParent(m_waiting);
        m_waiting.clear();
        return m_open;
    }

  private:
    std::string m_waiting;
    bool m_open = true;
};

base::Result<base::Done> readCatching(const RecordReader& read, const std::string& file,
                                      const MapSink& sink) {
    try {
        return read(sink);
    } catch (const std::bad_alloc&) {
        return base::failure(kTooLarge, file, "");
    } catch (const std::exception& error) {
        return base::failure("not_read", file, oneLine(error.what()));
    }
}

/// Files of a few kilobytes have no right to minutes: some seconds and 2 s for every mebibyte.
int secondsFor(const std::vector<std::string>& files, const ReadingBounds& bounds) {
    constexpr std::uint64_t kMost = 900;
    std::uint64_t bytes = 0;
    for (const std::string& file : files) bytes += fileSize(file);
    const auto least = static_cast<std::uint64_t>(bounds.seconds);
    return bounds.times * static_cast<int>(std::min<std::uint64_t>(kMost, least + 2 * (bytes >> 20)));
}

base::Error endedBadly(ChildEnd end, const std::vector<std::string>& files, const ReadingBounds& bounds) {
    if (end == ChildEnd::OutOfTime) {
        return {"too_long", files.front(),
                base::say("reading was stopped after {seconds} seconds of computing, expected less for a "
                          "file of this size; it may be damaged or made to hang programs{hint}",
                          {{"seconds", std::to_string(secondsFor(files, bounds))}, {"hint", bounds.hint}})};
    }
    return {
        "reader_ended", files.front(),
        base::say("the reader ended without a result; the file may be damaged or made to break programs")};
}

/// What the parent makes of the stream.
class Receiver {
  public:
    Receiver(const MapSink& sink, const base::Task& task, ProgressPart part)
        : m_sink(sink), m_task(task), m_part(part) {}

    /// False = no more is wanted.
    bool take(std::string_view bytes) {
        m_stream.append(bytes);
        while (true) {
            auto record = m_stream.next();
            if (!record) m_error = record.error();
            if (!record) return false;
            if (!*record) return true;
            if (!handle(**record)) return false;
        }
    }
    const std::optional<base::Error>& error() const { return m_error; }
    bool ended() const { return m_ended; }

  private:
    bool handle(const MapRecord& record) {
        if (const auto* progress = std::get_if<MapProgress>(&record)) {
            m_task.progress(m_part.from + m_part.share * progress->done);
            return true;
        }
        if (const auto* error = std::get_if<base::Error>(&record)) {
            m_error = *error;
            return false;
        }
        m_ended = std::holds_alternative<MapEnd>(record);
        const bool wanted = m_sink(record);
        m_ended = m_ended || !wanted;
        return wanted && !m_ended;
    }

    const MapSink& m_sink;
    const base::Task& m_task;
    ProgressPart m_part;
    RecordStream m_stream;
    std::optional<base::Error> m_error;
    bool m_ended = false;
};

} // namespace

int sendRecords(const std::vector<std::string>& files, const RecordReader& read,
                const ReadingBounds& bounds) {
    ProcessBounds process{kMemoryOfReader * static_cast<std::uint64_t>(bounds.times),
                          secondsFor(files, bounds)};
    process.files += static_cast<int>(files.size());
    boundThisProcess(process);
    RecordSender sender;
    const auto done =
        readCatching(read, files.front(), [&](const MapRecord& record) { return sender.send(record); });
    if (!done) sender.send(done.error());
    sender.flush();
    return done ? 0 : 1;
}

base::Result<base::Done> receiveRecords(const std::string& program, const std::vector<std::string>& words,
                                        const std::vector<std::string>& files, const MapSink& sink,
                                        const base::Task& task, const ReadingBounds& bounds) {
    const std::string& file = files.front();
    std::vector<std::string> all{program};
    all.insert(all.end(), words.begin(), words.end());
    all.push_back(base::spokenLanguage());
    all.insert(all.end(), files.begin(), files.end());
    auto child = ChildProcess::start(all);
    if (!child) return base::failure(base::within(file, child.error()));
    Receiver receiver(sink, task, bounds.part);
    bool open = true;
    while (open && !task.cancelled()) {
        const auto bytes = child->read();
        open = bytes && receiver.take(*bytes);
    }
    if (task.cancelled()) {
        child->kill();
        return base::failure("cancelled", file, base::say("the import was cancelled"));
    }
    if (receiver.error() && receiver.error()->code == kTooLarge) {
        return base::failure(kTooLarge, file,
                             base::say("reading needs more than {size} GiB of memory, expected a file that "
                                       "fits; it may be made to fill machines{hint}",
                                       {{"size", std::to_string(4 * bounds.times)}, {"hint", bounds.hint}}));
    }
    if (receiver.error()) return base::failure(*receiver.error());
    if (receiver.ended()) return base::Done{};
    return base::failure(endedBadly(child->wait(), files, bounds));
}

} // namespace vidette::io
