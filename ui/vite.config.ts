import { FluentResource } from "@fluent/bundle";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** Reads the texts when the page is built, and not each time that it is opened. */
const fluent = {
  name: "fluent",
  transform: (text: string, id: string) => {
    if (!id.endsWith(".ftl")) return;
    const read = JSON.stringify(new FluentResource(text).body);
    return { code: `export default JSON.parse(${JSON.stringify(read)});`, map: null };
  },
};

export default defineConfig({
  plugins: [react(), fluent],
  // Tauri serves the page itself; its engine on Linux is WebKitGTK.
  build: {
    target: "safari16.4",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    // The page comes from the disk, and its styles are read once: nothing need be fetched ahead.
    cssCodeSplit: false,
    modulePreload: false,
  },
  server: { port: 5173, strictPort: true },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.{ts,tsx}"],
    setupFiles: ["tests/setup.ts"],
    testTimeout: 20_000,
  },
});
