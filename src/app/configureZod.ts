import { z } from 'zod';

// zod compiles its parsers with `eval` unless told otherwise; a strict content security policy reports the attempt.
z.config({ jitless: true });
