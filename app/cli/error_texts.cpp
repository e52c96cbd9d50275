// SPDX-License-Identifier: MIT
#include "app/cli/error_texts.h"

#include "app/cli/text.h"
#include "core/base/shown.h"

namespace cellar::cli {

QString whatHappened(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Network:
        return Text::tr("the connection failed");
    case ErrorKind::Timeout:
        return Text::tr("the server did not answer in time");
    case ErrorKind::Stalled:
        return Text::tr("the transfer stalled");
    case ErrorKind::Tls:
        return Text::tr("the connection is not secure");
    case ErrorKind::HttpStatus:
        return Text::tr("the server answered with status %1").arg(error.httpStatus);
    case ErrorKind::RangeMismatch:
        return Text::tr("the server sent another part than asked for");
    case ErrorKind::CaptivePortal:
        return Text::tr("a sign-in page came in place of the file");
    case ErrorKind::InvalidAnswer:
        return Text::tr("the server's answer cannot be used");
    case ErrorKind::SizeMismatch:
        return Text::tr("the file has another length than promised");
    case ErrorKind::DigestMismatch:
        return Text::tr("the file has other bytes than promised");
    case ErrorKind::SourceChanged:
        return Text::tr("the source has changed its file");
    case ErrorKind::InsecureSource:
        return Text::tr("an insecure source was refused");
    case ErrorKind::Unauthorised:
        return Text::tr("the server refused access");
    case ErrorKind::NoSpace:
        return Text::tr("there is not enough room");
    case ErrorKind::Permission:
        return Text::tr("there is no permission");
    case ErrorKind::Io:
        return Text::tr("reading or writing failed");
    case ErrorKind::Unavailable:
        return Text::tr("the store is not there");
    case ErrorKind::Keyring:
        return Text::tr("the system's keyring cannot be used");
    case ErrorKind::Locked:
        return Text::tr("another process is working on it");
    case ErrorKind::UnknownModel:
        return Text::tr("no such model is here");
    case ErrorKind::InvalidCatalog:
        return Text::tr("the catalogue cannot be read");
    case ErrorKind::Untrusted:
        return Text::tr("the signature does not hold");
    case ErrorKind::InvalidName:
        return Text::tr("an unsafe name was refused");
    case ErrorKind::Unsupported:
        return Text::tr("this version cannot do that");
    case ErrorKind::Cancelled:
        return Text::tr("stopped");
    }
    Q_UNREACHABLE();
}

QString whatNext(const QString& model, const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Stalled:
        return Text::tr("Check the network, then run the command again.");
    case ErrorKind::Tls:
        return Text::tr("Check the address and the clock; --ca-file adds an authority of your own.");
    case ErrorKind::HttpStatus:
        return Text::tr("Check the address, or add another source with `cellar add`.");
    case ErrorKind::RangeMismatch:
    case ErrorKind::InvalidAnswer:
    case ErrorKind::SourceChanged:
        return Text::tr("Run the command again, or add another source.");
    case ErrorKind::CaptivePortal:
        return Text::tr("Sign in to the network, then run the command again.");
    case ErrorKind::SizeMismatch:
    case ErrorKind::DigestMismatch:
        return error.source.isEmpty() // it is the file in the store
                   ? Text::tr("`cellar repair %1` fetches what is damaged.").arg(shownText(model))
                   : Text::tr("Do not use other copies of that source; check the digest, or add another "
                              "source with `cellar add`.");
    case ErrorKind::InsecureSource:
        return Text::tr("Use an https address, or add the source with --allow-insecure.");
    case ErrorKind::Unauthorised:
        return Text::tr("Ask the host for access and keep its token with `cellar login`, or use another "
                        "source.");
    case ErrorKind::NoSpace:
        return Text::tr("Make room, or choose another --store, then run the command again.");
    case ErrorKind::Permission:
        return Text::tr("Change the permissions, or choose another --store.");
    case ErrorKind::Io:
        return Text::tr("Check the disk, then run the command again.");
    case ErrorKind::Unavailable:
        return Text::tr(
            "Attach its drive, then run the command again; a folder .cellar made in it by hand begins "
            "the store anew.");
    case ErrorKind::Keyring:
        return Text::tr("Unlock the keyring, then run the command again.");
    case ErrorKind::Locked:
        return Text::tr("Run the command again later, or without --no-wait.");
    case ErrorKind::UnknownModel:
        return Text::tr("`cellar list` shows the models there are, `cellar ensure` brings one.");
    case ErrorKind::InvalidCatalog:
        return Text::tr("Mend the catalogue at that place, or name another with --catalog.");
    case ErrorKind::Untrusted:
        return Text::tr(
            "What was there before stays in use; ask its publisher for the key and a new signature.");
    case ErrorKind::InvalidName:
        return Text::tr("Change the name, or remove what stands in its place.");
    case ErrorKind::Unsupported:
        return Text::tr("`cellar --help` shows what it can do.");
    case ErrorKind::Cancelled:
        return Text::tr("Run the command again to go on.");
    }
    Q_UNREACHABLE();
}

} // namespace cellar::cli
