import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  archivesUnshown,
  filesChanged,
  settingsChanged,
  unreadableInput
} from "./chunk-7HN2642Q.js";
import "./chunk-7Y3QBSS7.js";
export {
  archivesUnshown,
  filesChanged,
  settingsChanged,
  unreadableInput
};
