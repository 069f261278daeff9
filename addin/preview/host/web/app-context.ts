import type { ExcelHost } from '../host';

/** What the host tells a starting add-in about itself, and the name its frame must carry. */

export interface PaneIdentity {
  readonly conversation: string;
  readonly control: string;
  /** Origin of the page that plays Excel. */
  readonly origin: string;
  /** 1 starts the add-in in the shared runtime. */
  readonly flags: 0 | 1;
  readonly locale: string;
}

/** office.js reads the name of its window before anything else. */
export function frameName({ conversation, control, origin, flags, locale }: PaneIdentity): string {
  return JSON.stringify({
    baseFrameName: 'doi-chieu',
    hostInfo: `Excel|Web|16.01|${locale}|${conversation}||disableLogging|${flags}`,
    xdmInfo: `${conversation}|${control}|${origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
}

/** Answer to getAppContextAsync; the number 16 stands for Excel on the web. */
export function appContext(host: ExcelHost, identity: PaneIdentity, settings: unknown): Record<string, unknown> {
  const matrix = Object.fromEntries(Object.entries(host.sets).map(([name, version]) => [name.toLowerCase(), version]));
  return {
    _id: identity.control,
    _appName: 16,
    _appVersion: '16.01',
    _appUILocale: identity.locale,
    _dataLocale: identity.locale,
    _docUrl: `${identity.origin}/${encodeURIComponent(host.workbook.name)}`,
    _clientMode: 1,
    _settings: settings,
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: identity.conversation,
    _appInstanceId: identity.control,
    _appMinorVersion: 1,
    _hostFullVersion: '16.0.18000.0',
    _requirementMatrix: JSON.stringify(matrix),
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
