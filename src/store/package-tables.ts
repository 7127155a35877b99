/** The tables of packages that came from elsewhere: whose signature is trusted, what was added, and each file as it came. */
export interface PackageTables {
  package_key: PackageKeyTable;
  package_added: PackageAddedTable;
  package_file: PackageFileTable;
}

/** A maker whose packages are taken. */
export interface PackageKeyTable {
  /** The public key, base64url. */
  key: string;
  /** As the maker called itself when a person trusted it. */
  maker: string;
  trusted_at: number;
  /** The id of a staff member; null when it was done on the command line. */
  trusted_by: string | null;
}

/** The newest version of each package that was added, by its flow. */
export interface PackageAddedTable {
  flow: string;
  key: string;
  name: string;
  maker: string;
  version: number;
  /** ISO time, as the package says. */
  made: string;
  at: number;
  author: string | null;
}

/** A file as it came with a package: what the town changed since is the difference with it. */
export interface PackageFileTable {
  path: string;
  /** The package that brought it last. */
  flow: string;
  /** The hash of its text. */
  hash: string;
}
