import {
  SUMMARY_LIMIT,
  toMarkdown
} from "./chunk-OQFM2TNI.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./chunk-CLPR5VNN.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./chunk-6JBXAEQI.js";
import "./shared-D431D1FC.js";
import "./chunk-ZUD5JHB5.js";
import "./chunk-NYO4SOWK.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
export {
  SUMMARY_LIMIT,
  toMarkdown
};
