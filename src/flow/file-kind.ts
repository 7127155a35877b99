/** What a file of a version is for. Texts of a language that belong to no flow have the id of what they are, as `interface`. */
export type FileKind =
  | { readonly type: 'municipality' }
  | { readonly type: 'flow' | 'talks' | 'topic'; readonly id: string }
  | { readonly type: 'texts'; readonly language: string; readonly id: string };

/** What a file is for, by its path (docs/format.md); undefined when it stands where nothing is looked for. */
export function fileKind(path: string): FileKind | undefined {
  if (path === 'content/municipality.yaml') return { type: 'municipality' };
  const [, flow, talks] = /^flows\/([A-Za-z0-9_-]+)(\.conversations)?\.yaml$/.exec(path) ?? [];
  if (flow) return { type: talks ? 'talks' : 'flow', id: flow };
  const topic = /^content\/topics\/([A-Za-z0-9_-]+)\.yaml$/.exec(path)?.[1];
  if (topic) return { type: 'topic', id: topic };
  const [, language, id] = /^content\/([a-z]{2,3}(?:-[A-Za-z]+)?)\/([A-Za-z0-9_-]+)\.yaml$/.exec(path) ?? [];
  return language && id ? { type: 'texts', language, id } : undefined;
}
