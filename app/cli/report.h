// SPDX-License-Identifier: MIT
// What the command says: results or events on stdout, progress, notices and errors on stderr.
#pragma once

#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/cli/output.h"

namespace cellar::cli {

class Report
{
public:
    /// All of them outlive it.
    Report(const GlobalOptions& options, const Clock& clock, Output& out, Console& console);

    /// An event, to whom it concerns.
    void happened(const Event& event);
    /// The one error of a model, or of the run where `model` is empty. Gives the exit status it means.
    int failed(const QString& model, const Error& error);
    /// The same with the status that something else, as a signal, has decided.
    int failed(const QString& model, const Error& error, int exit);

    /// A line of stdout; nothing with --json.
    void result(const QString& line);
    /// One event of stdout; nothing without --json.
    void json(const QJsonObject& event);
    /// For a person, not with --quiet.
    void note(const QString& text);
    /// The same, with --quiet too.
    void warn(const QString& text);

    bool canBeHeard() const { return m_out.status().has_value(); }
    /// Says that stdout cannot be written any more; gives the exit status.
    int outputFailed();

private:
    void showProgress(const QString& model, const Progress& progress);

    const GlobalOptions& m_options;
    const Clock& m_clock;
    Output& m_out;
    Console& m_console;
    std::optional<Milliseconds> m_lastProgress; // when it was last said in words
};

} // namespace cellar::cli
