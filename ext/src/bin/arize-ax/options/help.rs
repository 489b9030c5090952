//! The end of each command's help: environment and exit codes.

use clap::Command;

const ENDING: &str = "\
Environment:
  ARIZE_API_KEY         the API key, unless --api-key-file names a file
  ARIZE_BASE_URL        the server: a URL,
  ARIZE_REGION          or a region of the hosted service,
  ARIZE_BASE_DOMAIN     or the domain of an installation,
  ARIZE_API_HOST        or a host, with ARIZE_API_SCHEME and ARIZE_API_PORT
  ARIZE_PROXY_URL       a proxy
  ARIZE_SSL_CA_CERT     a file of certificates to trust
  ARIZE_REQUEST_VERIFY  `false` accepts any certificate
  NO_COLOR              no colours, if it is set and not empty

Exit codes:
  0    done; for a roster, the account matches it
  1    failed: nothing was started, the only call failed, or nobody was found
  2    wrong usage
  3    roster plan, or apply with --dry-run: there is something to do
  4    a part failed, was not attempted, or cannot be done
  5    not confirmed: nothing was started
  130  interrupted with something left to do";

/// Adds the ending to a command and to all commands below it.
pub(super) fn with_endings(command: Command) -> Command {
    command.after_help(ENDING).mut_subcommands(with_endings)
}
