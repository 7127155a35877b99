import { processIo } from '../../src/cli/process-io.js';
import { serve } from '../../src/cli/serve.js';

/** The real command in a process of its own, for tests that kill it. */
process.exitCode = await serve([], processIo());
