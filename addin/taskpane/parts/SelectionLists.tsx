import { usePane } from '../state/PaneProvider';
import { ChoiceList } from './ChoiceList';

/** Which provinces and indicators to work on. */
export function SelectionLists() {
  const { state, dispatch, messages } = usePane();
  const { opened, selection } = state;
  if (!opened) return null;
  return (
    <>
      <ChoiceList
        title={messages.provinces}
        choices={opened.provinces}
        chosen={selection.provinces}
        searchLabel={messages.searchProvinces}
        onChange={(provinces) => dispatch({ type: 'selected', selection: { ...selection, provinces } })}
      />
      <ChoiceList
        title={messages.indicators}
        choices={opened.indicators}
        chosen={selection.indicators}
        searchLabel={messages.searchIndicators}
        onChange={(indicators) => dispatch({ type: 'selected', selection: { ...selection, indicators } })}
      />
    </>
  );
}
