// Loads the bundled command line with the engine's own code beside each file, as the build left it: a start then parses and
// compiles next to nothing. Another version of Node finds that code unfit and compiles the file as ever.
const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const vm = require('node:vm');

const outside = createRequire(__filename);
const modules = new Map();
const scripts = new Map();

/** What a file of the bundle exports, or any other module. */
function load(id) {
  if (!id.startsWith('./')) return outside(id);
  const known = modules.get(id);
  if (known) return known.exports;
  const module = { exports: {} };
  modules.set(id, module);
  const filename = join(__dirname, id);
  const script = new vm.Script(
    `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'utf8')}\n})`,
    { filename, cachedData: codeOf(filename) },
  );
  scripts.set(filename, script);
  script.runInThisContext()(module.exports, load, module, filename, __dirname);
  return module.exports;
}

/** An import, which code from the engine's cache has none of. */
load.import = (id) => import(id);

function codeOf(filename) {
  try {
    return readFileSync(`${filename}.code`);
  } catch {
    return undefined;
  }
}

/** Writes the code of what has been loaded, with the functions that have run. */
function saveCode() {
  for (const [filename, script] of scripts) writeFileSync(`${filename}.code`, script.createCachedData());
}

module.exports = { load, saveCode };
