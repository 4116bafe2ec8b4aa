import {
  readManifest,
  unreadManifest
} from "./chunk-YNQU7B3G.js";
import "./shared-E04875EB.js";
import "./chunk-D6XPS5MG.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
export {
  readManifest,
  unreadManifest
};
