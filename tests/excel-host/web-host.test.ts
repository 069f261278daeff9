/** @jest-environment jsdom */
import { ExcelHost } from '../../addin/preview/host/host';
import { WebHost } from '../../addin/preview/host/web/web-host';

interface Posted {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  readonly _responseType: number;
}

function openPane(onAction: (action: string) => void = () => {}) {
  const host = new ExcelHost();
  const web = new WebHost({
    host,
    source: 'https://localhost/pane.html',
    container: document.body,
    title: 'Pane',
    onAction,
  });
  const posted: Posted[] = [];
  const frame = web.frame.contentWindow!;
  frame.postMessage = ((text: string) => {
    posted.push(JSON.parse(text));
  }) as typeof frame.postMessage;
  const say = async (message: object | string, origin = 'https://localhost', source: Window | null = frame) => {
    const data = typeof message === 'string' ? message : JSON.stringify(message);
    window.dispatchEvent(new MessageEvent('message', { data, origin, source }));
    await new Promise((resolve) => setTimeout(resolve, 10));
  };
  return { host, web, posted, say };
}

const envelope = { _messageType: 0, _conversationId: 'c', _correlationId: 7 };

function batch(value: number): object {
  const body = {
    Actions: [
      { Id: 10, ActionType: 4, Name: 'Values', ObjectPathId: 4, ArgumentInfo: { Arguments: [[[value]]] } },
      { Id: 11, ActionType: 2, Name: '', ObjectPathId: 4, QueryInfo: { Select: ['values'] } },
    ],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: '' },
      2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
      3: { Id: 3, ObjectPathType: 3, Name: 'GetFirst', ParentObjectPathId: 2, ArgumentInfo: { Arguments: [] } },
      4: { Id: 4, ObjectPathType: 3, Name: 'GetRange', ParentObjectPathId: 3, ArgumentInfo: { Arguments: ['A1'] } },
    },
  };
  const ArrayData = ['', 'POST', 'ProcessQuery', [], JSON.stringify(body), 0, 1];
  return { ...envelope, _actionName: 'executeMethod', _data: { DdaMethod: { DispatchId: 93 }, ArrayData } };
}

test('the frame is named and titled, and its first question is answered with the requirement sets', async () => {
  const { web, posted, say } = openPane();
  expect(JSON.parse(web.frame.name)).toMatchObject({ serializerVersion: '1' });
  expect(web.frame.title).toBe('Pane');
  await say({ ...envelope, _actionName: 'ContextActivationManager_getAppContextAsync' });
  const [answer] = posted;
  expect(answer).toMatchObject({ _correlationId: 7, _data: { _appName: 16 } });
  const { _requirementMatrix } = answer!._data as { _requirementMatrix: string };
  expect(JSON.parse(_requirementMatrix)).toMatchObject({ excelapi: '1.15', sharedruntime: '1.1' });
  web.close();
});

test('a batch is run on the workbook and answered', async () => {
  const { host, web, posted, say } = openPane();
  await say(batch(5));
  expect(host.workbook.sheets[0]!.cached(0, 0)).toBe(5);
  const answer = posted[0]!._data as { Data: [number, [], string]; Error: number };
  expect([answer.Error, answer.Data[0]]).toEqual([0, 200]);
  expect(JSON.parse(answer.Data[2]).Results[1].Value.Values).toEqual([[5]]);
  web.close();
});

test('while a cell is edited a batch is refused by number', async () => {
  const { host, web, posted, say } = openPane();
  host.beginCellEdit();
  await say(batch(5));
  expect(posted[0]!._data).toMatchObject({ Error: 5004 });
  expect(host.workbook.sheets[0]!.cached(0, 0)).toBe('');
  web.close();
});

test('messages of strangers and what is no message are not answered', async () => {
  const { host, web, posted, say } = openPane();
  await say(batch(5), 'https://elsewhere.example');
  await say(batch(5), 'https://localhost', window);
  await say('{');
  await say('[1]');
  await say({ _actionName: 1 });
  expect(posted).toEqual([]);
  expect(host.workbook.sheets[0]!.cached(0, 0)).toBe('');
  web.close();
});

test('settings are kept and given back; other methods are not supported', async () => {
  const { web, posted, say } = openPane();
  const call = (DispatchId: number, more: object = {}) => ({
    ...envelope,
    _actionName: 'executeMethod',
    _data: { DdaMethod: { DispatchId }, ...more },
  });
  await say(call(76, { DdaSettingsMethod: { Properties: [['a', '1']] } }));
  await say(call(75));
  await say(call(1));
  expect(posted.map((one) => one._data)).toEqual([
    { Version: 1, Error: 0 },
    { Version: 1, Error: 0, Properties: [['a', '1']] },
    { Version: 1, Error: 5007 },
  ]);
  web.close();
});

test('events go to whoever registered, until they unregister', async () => {
  const { host, web, posted, say } = openPane();
  const sheet = host.workbook.sheets[0]!;
  const register = (type: number) => ({ ...envelope, _actionName: 'richApiMessageEvent', _actionType: type });
  await say(register(1));
  host.subscribe(10, sheet.id);
  host.user.edit('Sheet1', 'B2', [[1]]);
  const events = () => posted.filter((one) => one._responseType === 1);
  expect(events()).toHaveLength(1);
  const { ArrayData } = events()[0]!._data as { ArrayData: [number, number, string, string][] };
  expect(ArrayData[0]!.slice(0, 3)).toEqual([65536, 10, sheet.id]);
  await say(register(2));
  host.user.edit('Sheet1', 'B2', [[2]]);
  expect(events()).toHaveLength(1);
  web.close();
});

test('the pane hands over focus by name, and gets it', async () => {
  const actions: string[] = [];
  const { web, posted, say } = openPane((action) => actions.push(action));
  await say({ ...envelope, _actionName: 'ContextActivationManager_notifyHost', _data: ['pane-1', 15] });
  expect(actions).toEqual(['escape']);
  web.focusPane();
  expect(posted.at(-1)).toMatchObject({ _actionName: 'Office_notifyAgave', _data: [11] });
  web.close();
});
