// SPDX-License-Identifier: MIT
#include "ui/text/error_text.h"

#include "ui/text/format.h"

#include <QCoreApplication>

namespace cellar {

namespace {

struct Errors
{
    Q_DECLARE_TR_FUNCTIONS(Errors)

public:
    static ErrorText ofStatus(const QString& who, int status);
    static ErrorText ofNetwork(ErrorKind kind, const QString& who);
    static ErrorText ofContent(ErrorKind kind, const QString& who);
    static ErrorText ofTrust(ErrorKind kind, const QString& who, int status);
    static ErrorText ofStorage(ErrorKind kind);
    static ErrorText ofWish(ErrorKind kind);
    static QString kept() { return tr("Try again; what was fetched is kept."); }
};

ErrorText Errors::ofStatus(const QString& who, int status)
{
    const QString brief = tr("Server answered %1", "an HTTP status").arg(status);
    switch (status) {
    case 404:
    case 410:
        return {brief, tr("%1 does not have the file (status %2).").arg(who).arg(status),
                tr("Check the address, or add the model from another source.")};
    case 451:
        return {brief, tr("%1 may not give the file out for legal reasons (status 451).").arg(who),
                tr("Add the model from another source.")};
    case 429:
        return {brief, tr("%1 got too many requests (status 429).").arg(who), tr("Try again later.")};
    default:
        break;
    }
    if (status >= 500)
        return {brief, tr("%1 has a fault of its own (status %2).").arg(who).arg(status),
                tr("Try again later.")};
    return {brief, tr("%1 answered with status %2 in place of the file.").arg(who).arg(status),
            tr("Try again later, or add the model from another source.")};
}

ErrorText Errors::ofNetwork(ErrorKind kind, const QString& who)
{
    switch (kind) {
    case ErrorKind::Timeout:
        return {tr("No answer in time"), tr("%1 did not answer in time.").arg(who), kept()};
    case ErrorKind::Stalled:
        return {tr("Transfer stalled"), tr("%1 stopped sending, or sent too slowly.").arg(who), kept()};
    case ErrorKind::CaptivePortal:
        return {tr("Sign-in page"), tr("A sign-in page came in place of the file."),
                tr("Sign in to the network with a browser, then try again.")};
    case ErrorKind::RangeMismatch:
        return {tr("Wrong part sent"),
                tr("%1 sent another part of the file than was asked for; it was not used.").arg(who), kept()};
    case ErrorKind::InvalidAnswer:
        return {tr("Unusable answer"), tr("%1 gave an answer that cannot be used.").arg(who),
                tr("Try again later, or add the model from another source.")};
    default:
        return {tr("Connection broke"), tr("%1 could not be reached, or the connection broke.").arg(who),
                tr("Check the network and try again; what was fetched is kept.")};
    }
}

ErrorText Errors::ofContent(ErrorKind kind, const QString& who)
{
    const QString advice = tr("Try again; if it stays so, the catalogue or the source is out of date.");
    switch (kind) {
    case ErrorKind::SizeMismatch:
        return {tr("Wrong length"),
                tr("%1 sent a file of another length than was promised; it was not kept.").arg(who), advice};
    case ErrorKind::SourceChanged:
        return {tr("Changed at the source"),
                tr("%1 has another version of the file than when the download began.").arg(who),
                tr("Try again to start over with the present version.")};
    default:
        return {tr("Wrong bytes"),
                tr("What %1 sent is not the promised file: its SHA-256 differs. It was not kept.").arg(who),
                advice};
    }
}

ErrorText Errors::ofTrust(ErrorKind kind, const QString& who, int status)
{
    switch (kind) {
    case ErrorKind::Tls:
        return {tr("Certificate not trusted"), tr("The secure connection to %1 cannot be trusted.").arg(who),
                tr("Check the date and time of this computer, and the certificate of the server.")};
    case ErrorKind::InsecureSource:
        return {tr("Not encrypted"), tr("%1 would be read without encryption, which is refused.").arg(who),
                tr("Use an https address, or allow plain http when you add the source.")};
    case ErrorKind::Untrusted:
        return {tr("Signature refused"), tr("The signature of what %1 sent does not hold.").arg(who),
                tr("What was there before stays in use; ask its publisher for the key.")};
    default:
        return {tr("Access denied"),
                status == 401 ? tr("%1 wants you to sign in (status 401).").arg(who)
                              : tr("%1 does not let you have the file (status %2).").arg(who).arg(status),
                tr("The licence may have to be accepted at the model’s page first.")};
    }
}

ErrorText Errors::ofStorage(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NoSpace:
        return {tr("Disk full"), tr("There is not enough room on the disk of the store."),
                tr("Free some space, then try again; what was fetched is kept.")};
    case ErrorKind::Permission:
        return {tr("No permission"), tr("The store may not be read or written."),
                tr("Check the owner and the permissions of the store’s folder, then try again.")};
    case ErrorKind::Unavailable:
        return {tr("Drive absent"), tr("The store is not where it was; its drive may not be attached."),
                tr("Attach the drive; the models come back by themselves.")};
    case ErrorKind::Keyring:
        return {tr("Keyring unavailable"), tr("The keyring of this system is locked or does not answer."),
                tr("Unlock the keyring, then try again.")};
    case ErrorKind::InvalidName:
        return {tr("Unsafe name"), tr("A file name, a folder or a link is not safe to use."),
                tr("Look at the detail, and correct the catalogue or the store.")};
    default:
        return {tr("Disk error"), tr("The disk reported an error."),
                tr("Check the disk, then verify the model.")};
    }
}

ErrorText Errors::ofWish(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Locked:
        return {tr("In use"), tr("Another process works on this model."),
                tr("Wait until it is done, then try again.")};
    case ErrorKind::UnknownModel:
        return {tr("Not here"), tr("The model is not in the catalogue, or its files are not here."),
                tr("Get the model, or look at the catalogue.")};
    case ErrorKind::InvalidCatalog:
        return {tr("Catalogue fault"), tr("The catalogue does not hold."),
                tr("Correct the document at the place that is named.")};
    case ErrorKind::Cancelled:
        return {tr("Cancelled"), tr("It was cancelled."),
                tr("Get the model to go on; what was fetched is kept.")};
    default:
        return {tr("Not supported"), tr("This version of the program cannot do that."),
                tr("Use another address or a newer version.")};
    }
}

} // namespace

ErrorText errorText(const Error& error)
{
    const QString who = error.source.isEmpty() ? Errors::tr("the source") : hostText(error.source);
    ErrorText text = [&] {
        switch (error.kind) {
        case ErrorKind::HttpStatus:
            return Errors::ofStatus(who, error.httpStatus);
        case ErrorKind::Network:
        case ErrorKind::Timeout:
        case ErrorKind::Stalled:
        case ErrorKind::CaptivePortal:
        case ErrorKind::RangeMismatch:
        case ErrorKind::InvalidAnswer:
            return Errors::ofNetwork(error.kind, who);
        case ErrorKind::SizeMismatch:
        case ErrorKind::DigestMismatch:
        case ErrorKind::SourceChanged:
            return Errors::ofContent(error.kind, who);
        case ErrorKind::Tls:
        case ErrorKind::InsecureSource:
        case ErrorKind::Untrusted:
        case ErrorKind::Unauthorised:
            return Errors::ofTrust(error.kind, who, error.httpStatus);
        case ErrorKind::NoSpace:
        case ErrorKind::Permission:
        case ErrorKind::InvalidName:
        case ErrorKind::Io:
        case ErrorKind::Unavailable:
        case ErrorKind::Keyring:
            return Errors::ofStorage(error.kind);
        case ErrorKind::Locked:
        case ErrorKind::UnknownModel:
        case ErrorKind::InvalidCatalog:
        case ErrorKind::Unsupported:
        case ErrorKind::Cancelled:
            return Errors::ofWish(error.kind);
        }
        Q_UNREACHABLE();
    }();
    if (error.source.isEmpty() && !text.what.isEmpty())
        text.what[0] = text.what[0].toUpper();
    return text;
}

} // namespace cellar
