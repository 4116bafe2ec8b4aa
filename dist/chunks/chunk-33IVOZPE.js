import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/errors.ts
var GateError = class extends Error {
  code;
  /** What to do, imperative. */
  help;
  problems;
  constructor(code, message, options) {
    super(message, { cause: options.cause });
    this.name = "GateError";
    this.code = code;
    this.help = options.help;
    this.problems = options.problems ?? [];
  }
};
var UnsuitableFileError = class extends GateError {
  constructor(message, options) {
    super("CONTENTS_UNAVAILABLE", message, options);
  }
};
function asGateError(error) {
  if (error instanceof GateError) return error;
  const what = error instanceof Error ? `${error.name}: ${error.message.split("\n", 1)[0] ?? ""}` : "an unknown error";
  return new GateError("INTERNAL", `the gate stopped at an error it does not know (${what})`, {
    help: "Nothing was decided, so the run fails. Report this at https://github.com/countersign/countersign/issues.",
    cause: error
  });
}

export {
  GateError,
  UnsuitableFileError,
  asGateError
};
