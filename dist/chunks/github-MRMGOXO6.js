import {
  createGitHub
} from "./chunk-DSD4UN42.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./chunk-K2XDQSBJ.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
export {
  createGitHub
};
