/** In CI the property tests try the same things every time: a red build is about the change. Elsewhere each run tries others. */

import fc from "fast-check";

if (process.env.CI) fc.configureGlobal({ seed: 20_261_128 });
