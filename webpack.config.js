// Builds the add-in: hashed chunks, heavy readers and writers on demand, no office.js (the page loads it from Microsoft's address).
const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { getPackageJsonScript, parseNumber } = require('office-addin-cli');
const { FunctionsMetadataPlugin } = require('./scripts/functions-metadata.cjs');

// npm says where package.json is; a script that is run without npm does not.
process.env.npm_package_json ??= join(__dirname, 'package.json');

/** The address written in manifest.xml, replaced at build time by `--env url=https://…`. */
const DEVELOPMENT_ADDRESS = 'https://localhost:3000';

module.exports = async (env = {}, options = {}) => {
  const port = parseNumber(process.env.npm_package_config_port ?? '3000', 'The port in package.json must be a number.');
  const preview = env.preview === true || env.preview === 'true';
  if (preview && !(await getPackageJsonScript('start')))
    throw new Error('package.json has no "start" script to serve the preview.');
  const address = String(env.url ?? `https://localhost:${port}`).replace(/\/+$/, '');
  if (!/^https:\/\/[^\s/]+/.test(address)) throw new Error(`--env url must be an https address, not "${env.url}".`);
  const mode = options.mode ?? 'production';

  return {
    mode,
    target: ['web', 'es2022'],
    devtool: mode === 'production' ? false : 'source-map',
    entry: {
      taskpane: './addin/taskpane/index.tsx',
      // The manifest names this script; with the shared runtime the pane's page holds the same code and Excel loads that.
      functions: { import: './addin/functions/index.ts', filename: 'functions.js', runtime: false },
      ...(preview ? { preview: './addin/preview/index.ts' } : {}),
    },
    output: {
      path: join(__dirname, 'dist', preview ? 'preview' : 'addin'),
      filename: '[name].[contenthash:10].js',
      chunkFilename: '[name].[contenthash:10].js',
      assetModuleFilename: 'assets/[name].[contenthash:10][ext]',
      clean: true,
    },
    resolve: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      fallback: { fs: false, path: false, stream: false, crypto: false, buffer: false, util: false },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
        { test: /\.xlsx$/, type: 'asset/resource' },
      ],
    },
    optimization: {
      runtimeChunk: 'single',
      splitChunks: {
        chunks: ({ name }) => name !== 'functions',
        cacheGroups: {
          react: {
            test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/,
            name: 'react',
            chunks: 'initial',
            priority: 20,
          },
          fluent: {
            test: /[\\/]node_modules[\\/](@fluentui|@griffel|tabster|keyborg|@floating-ui)[\\/]/,
            name: 'fluent',
            chunks: 'initial',
            priority: 10,
          },
        },
      },
    },
    plugins: [
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: './addin/taskpane/taskpane.html',
        chunks: ['taskpane'],
        scriptLoading: 'defer',
      }),
      ...(preview
        ? [new HtmlPlugin({ filename: 'index.html', template: './addin/preview/preview.html', chunks: ['preview'] })]
        : []),
      new FunctionsMetadataPlugin(address),
      new CopyPlugin({
        patterns: [
          { from: 'addin/assets', to: 'assets' },
          { from: 'addin/help.html', to: 'help.html' },
          {
            from: 'manifest.xml',
            to: 'manifest.xml',
            transform: (content) => content.toString('utf8').replaceAll(DEVELOPMENT_ADDRESS, address),
          },
        ],
      }),
    ],
    performance: { hints: false },
    cache: { type: 'filesystem', cacheDirectory: join(__dirname, 'node_modules', '.cache', 'webpack') },
    stats: 'errors-warnings',
  };
};
