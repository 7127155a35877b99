/** What a log line may hold: ids, codes and amounts. Never what a resident wrote, never a path, query or body. */
type LogFields = Readonly<Record<string, string | number | undefined>>;

export type Log = (event: string, fields?: LogFields) => void;

/** Writes one JSON document a line. Lines of one turn of the event loop go out together. */
export function jsonLog(write: (text: string) => void): Log {
  let lines: string[] = [];
  const flush = () => {
    const text = lines.join('');
    lines = [];
    write(text);
  };
  return (event, fields = {}) => {
    if (lines.length === 0) setImmediate(flush);
    lines.push(`${JSON.stringify({ time: new Date().toISOString(), event, ...fields })}\n`);
  };
}

/** An unexpected error without its message, which may hold what somebody typed: its name, code and where it arose. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const code = (error as { code?: unknown }).code;
  return {
    error: error.name,
    ...(typeof code === 'string' && { errorCode: code }),
    at: frames
      .slice(0, 4)
      .map((line) => line.trim())
      .join(' < '),
  };
}
