// SPDX-License-Identifier: MIT
// What went wrong, as a value: a kind to decide by, and technical detail for a person. No sentences here;
// those are made in ui/text and app/cli. The names of the kinds are part of the command's contract.
#pragma once

#include <QMetaType>
#include <QString>

namespace cellar {

enum class ErrorKind
{
    Network,        // the connection could not be made or broke
    Timeout,        // headers were not complete in time
    Stalled,        // the body stopped coming, or came too slowly
    Tls,            // the certificate or the handshake does not hold
    HttpStatus,     // an answer that is not the file; the number is in Error::httpStatus
    RangeMismatch,  // an answer to a Range request that does not fit it
    CaptivePortal,  // a sign-in page in place of the file
    InvalidAnswer,  // an answer that breaks the protocol or cannot be used
    SizeMismatch,   // a whole body of another length than promised
    DigestMismatch, // a whole body with other bytes than promised
    SourceChanged,  // the source has another version of the file than before
    InsecureSource, // plain http, or a redirect to it or to another scheme
    Unauthorised,   // 401 or 403
    NoSpace,        // no room on the store's disk
    Permission,     // the store may not be read or written
    Io,             // the disk failed
    Unavailable,    // the store is not where it was: its drive is absent
    Keyring,        // the system's keyring is absent, locked or silent
    Locked,         // another process works on the file
    UnknownModel,   // no such model, or it is not here
    InvalidCatalog, // a catalogue document that does not hold
    Untrusted,      // a signature that is missing, wrong or out of date
    InvalidName,    // a file name, folder or link that is not safe
    Unsupported,    // something this version does not do
    Cancelled,      // the user's wish; an outcome, not a fault
};

struct Error
{
    ErrorKind kind = ErrorKind::Io;
    QString detail;      // technical, English, no secrets: what, where, why
    QString source = {}; // the source concerned (shownUrl of it), empty where there is none
    int httpStatus = 0;  // only with HttpStatus and Unauthorised

    bool operator==(const Error&) const = default;
};

/// The kind's name in events and receipts, as `digest-mismatch`.
QString kindName(ErrorKind kind);

} // namespace cellar

Q_DECLARE_METATYPE(cellar::Error)
