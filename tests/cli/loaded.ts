import { registerHooks } from 'node:module';
import { relative } from 'node:path';

// Prints the name of every file that a program loads, as it loads it.
registerHooks({
  load: (url, context, next) => {
    if (url.startsWith('file:')) console.log(`loaded ${relative(process.cwd(), new URL(url).pathname)}`);
    return next(url, context);
  },
});
