import {
  c74_visible as visible
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";

// src/report/debug.ts
var MAX_CAUSES = 10;
var MAX_LINE = 1e3;
var SECRET = /TOKEN|SECRET|PASSW|AUTH|CREDENTIAL|_KEY$/i;
var SECRET_LENGTH = 8;
function debugText(error, env) {
  const secrets = Object.entries(env).flatMap(
    ([name, value]) => value !== void 0 && SECRET.test(name) && value.length >= SECRET_LENGTH ? [value] : []
  );
  const lines = [];
  let cause = error;
  for (let count = 0; cause !== void 0 && count < MAX_CAUSES; count++) {
    const text = secrets.reduce((told, secret) => told.replaceAll(secret, "***"), describe(cause));
    lines.push(...text.split("\n").map((line, index) => `debug: ${count > 0 && index === 0 ? "caused by " : ""}${visible(line, MAX_LINE)}`));
    cause = cause instanceof Error ? cause.cause : void 0;
  }
  return `${lines.join("\n")}
`;
}
function describe(cause) {
  if (cause instanceof Error) return cause.stack ?? `${cause.name}: ${cause.message}`;
  return typeof cause === "string" ? cause : `a value of type ${typeof cause}`;
}
export {
  debugText
};
