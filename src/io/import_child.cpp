// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/import_child.h"

#include "io/child_process.h"

#include <exception>
#include <new>

namespace vidette::io {
namespace {

constexpr const char* kChildWord = "--read-map-as-child";
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

base::Result<base::Done> readCatching(const std::string& text, const std::string& file, const MapSink& sink) {
    try {
        auto request = requestFromText(text);
        if (!request) return base::failure(request.error());
        request->file = file;
        return readMap(*request, sink);
    } catch (const std::bad_alloc&) {
        return base::failure(kTooLarge, file, "");
    } catch (const std::exception& error) {
        return base::failure("not_read", file, oneLine(error.what()));
    }
}

/// A file of a few kilobytes has no right to minutes: 10 s and 2 s for every mebibyte.
int secondsFor(const std::string& file) {
    constexpr std::uint64_t kMost = 900;
    return static_cast<int>(std::min<std::uint64_t>(kMost, 10 + 2 * (fileSize(file) >> 20)));
}

base::Error endedBadly(ChildEnd end, const std::string& file) {
    if (end == ChildEnd::OutOfTime) {
        return {
            "too_long", file,
            "reading was stopped after " + std::to_string(secondsFor(file)) +
                " seconds of computing, expected less for a file of this size; it may be damaged or made to "
                "hang programs"};
    }
    return {"reader_ended", file,
            "the reader ended without a result; the file may be damaged or made to break programs"};
}

/// What the parent makes of the stream.
class Receiver {
  public:
    Receiver(const MapSink& sink, const base::Task& task) : m_sink(sink), m_task(task) {}

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
            m_task.progress(progress->done);
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
    RecordStream m_stream;
    std::optional<base::Error> m_error;
    bool m_ended = false;
};

} // namespace

std::optional<int> runAsImportChild(int argc, char** argv) {
    if (argc != 4 || std::string_view(argv[1]) != kChildWord) return std::nullopt;
    const std::string file = argv[3];
    boundThisProcess({kMemoryOfReader, secondsFor(file)});
    RecordSender sender;
    const auto done =
        readCatching(argv[2], file, [&](const MapRecord& record) { return sender.send(record); });
    if (!done) sender.send(done.error());
    sender.flush();
    return done ? 0 : 1;
}

base::Result<base::Done> readMapGuarded(const MapRequest& request, const std::string& program,
                                        const MapSink& sink, const base::Task& task) {
    auto child = ChildProcess::start({program, kChildWord, requestText(request), request.file});
    if (!child) return base::failure(base::within(request.file, child.error()));
    Receiver receiver(sink, task);
    bool open = true;
    while (open && !task.cancelled()) {
        const auto bytes = child->read();
        open = bytes && receiver.take(*bytes);
    }
    if (task.cancelled()) {
        child->kill();
        return base::failure("cancelled", request.file, "the import was cancelled");
    }
    if (receiver.error() && receiver.error()->code == kTooLarge) {
        return base::failure(
            kTooLarge, request.file,
            "reading needs more than 4 GiB of memory, expected a file that fits; it may be made to "
            "fill machines");
    }
    if (receiver.error()) return base::failure(*receiver.error());
    if (receiver.ended()) return base::Done{};
    return base::failure(endedBadly(child->wait(), request.file));
}

} // namespace vidette::io
