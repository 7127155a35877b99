/** Names that any machine can hold, none of which climbs out of its folder. */
const PATH = /^(?:flows|content)(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]{0,80}){1,4}\.ya?ml$/;

/** Whether a draft may hold a file at this path: below `flows` or `content`, YAML. */
export function isDraftPath(path: string): boolean {
  return PATH.test(path);
}
