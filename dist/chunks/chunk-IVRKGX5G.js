
// src/report/formats.ts
var REPORT_FORMAT_NAMES = ["text", "json", "markdown", "sarif", "github", "csv", "html", "codeclimate", "junit"];
var REPORT_FORMATS = {
  text: { medium: "terminal", load: async () => (await import("./text-DL6KLIL6.js")).toText },
  json: {
    medium: "json",
    load: async () => (await import("./json-IGRL6ILQ.js")).toJson,
    loadPieces: async () => (await import("./json-IGRL6ILQ.js")).jsonPieces
  },
  markdown: {
    medium: "markdown",
    load: async () => {
      const { toMarkdown } = await import("./summary-GENN53VP.js");
      return (report) => toMarkdown(report);
    }
  },
  sarif: {
    medium: "json",
    load: async (rules) => {
      const [{ toSarif }, metadata] = await Promise.all([import("./sarif-VQHZS5O4.js"), rules()]);
      return (report) => toSarif(report, metadata);
    }
  },
  github: { medium: "commands", load: async () => (await import("./github-LDFTVWRI.js")).toGitHub },
  csv: { medium: "csv", load: async () => (await import("./csv-MFANI6UA.js")).toCsv },
  codeclimate: { medium: "json", load: async () => (await import("./codeclimate-ELJXZ4MZ.js")).toCodeClimate },
  junit: { medium: "xml", load: async () => (await import("./junit-7NKG4XSE.js")).toJunit },
  html: { medium: "page", load: async () => (await import("./report-ZRWGJEF4.js")).toHtml }
};

export {
  REPORT_FORMAT_NAMES,
  REPORT_FORMATS
};
