-- As io.guanjia.platform.text.HouseNumber has it with SpokenHouseNumber and Unseen, for data migrations; a test holds the two
-- together.
CREATE OR REPLACE FUNCTION house_number(written text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
  dash  CONSTANT text := '\u058A\u05BE\u1400\u1806\u2010-\u2015\u2212\u2500\u2501\u2E17\u2E1A\u2E3A\u2E3B\u2E40\u2E5D\u30A0\u30FC\U00010D6E\U00010EAD-';
  -- The 0 of every script that has digits of its own; 1 to 9 follow it.
  zeros CONSTANT int[] := ARRAY[
    0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0, 0xF20,
    0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0,
    0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0x104A0, 0x10D30, 0x10D40, 0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0,
    0x11450, 0x114D0, 0x11650, 0x116C0, 0x116D0, 0x116DA, 0x11730, 0x118E0, 0x11950, 0x11BF0, 0x11C50, 0x11D50,
    0x11DA0, 0x11F50, 0x16130, 0x16A60, 0x16AC0, 0x16B50, 0x16D70, 0x1E140, 0x1E2F0, 0x1E4F0, 0x1E5F1, 0x1E950];
  part  CONSTANT text := '([A-Z0-9]+|[零一二三四五六七八九]+|[一二三四五六七八九]?十[一二三四五六七八九]?)';
  area  CONSTANT text := '^(?:' || part || '(?:期|区|弄)-?)?';
  built CONSTANT text := '(?:号楼|#楼|栋楼?|幢|座)';
  stair CONSTANT text := '(?:单元|号门|梯|门)';
  n     text;
  plain text;
  said  text[];
  one   text;
  zero  int;
  tens  text;
  ones  text;
  parts text[] := '{}';
BEGIN
  n := regexp_replace(written, '[\u00AD\u034F\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u115F\u1160\u17B4\u17B5\u180B-\u180F'
    '\u200B-\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\U000110BD\U000110CD'
    '\U00013430-\U0001343F\U0001BCA0-\U0001BCA3\U0001D173-\U0001D17A\U000E0000-\U000E0FFF]', '', 'g');
  n := normalize(upper(normalize(n, NFKC) COLLATE pg_unicode_fast), NFKC);
  IF n ~ '[\u0660-\u1C59\uA620-\uABF9\U000104A0-\U0001E959]' THEN
    FOREACH zero IN ARRAY zeros LOOP
      FOR digit IN 0..9 LOOP
        n := replace(n, chr(zero + digit), digit::text);
      END LOOP;
    END LOOP;
  END IF;
  n := regexp_replace(n, '[\u0001-\u0020\u007F-\u009F\u1680\u2028\u2029]', ' ', 'g');
  n := translate(n, E'\u301C\u3030\u223C', '~~~');
  n := regexp_replace(n, ' *[' || dash || '][ ' || dash || ']*', '-', 'g');
  n := regexp_replace(btrim(n), '([A-Za-z0-9]) +(?=[A-Za-z0-9])', '\1-', 'g');
  n := regexp_replace(replace(n, ' ', ''), '^-|-$', '', 'g');
  n := translate(n, '棟樓層號單戶戸區門', '栋楼层号单户户区门');
  plain := translate(n, '〇两兩壹贰貳叁參参肆伍陆陸柒捌玖拾', '零二二一二二三三三四五六六七八九十');
  plain := replace(replace(replace(plain, '廿', '二十'), '卅', '三十'), '卌', '四十');
  -- area, building, stair, floor, room
  said := regexp_match(plain, area || part || '(?:(?:' || built || '|号|#|楼(?=' || part || stair || '))-?|-)'
    || '(?:' || part || '(?:' || stair || '-?|-))?(?:' || part || '(?:层|楼)-?)?' || part || '(?:号房|室|房|户|号|#)?$');
  said := coalesce(
    said,
    regexp_match(plain, area || part || built || '(?:-?' || part || stair || ')?$'),
    regexp_match(plain, '^' || part || '(?:号房|室|房)$'));
  IF said IS NULL THEN
    RETURN n;
  END IF;
  FOREACH one IN ARRAY said LOOP
    IF position('十' IN one) > 0 THEN
      tens := split_part(one, '十', 1);
      ones := split_part(one, '十', 2);
      one := CASE tens WHEN '' THEN '1' ELSE tens END || CASE ones WHEN '' THEN '0' ELSE ones END;
    END IF;
    parts := parts || translate(one, '零一二三四五六七八九', '0123456789');
  END LOOP;
  IF cardinality(parts) = 5 AND parts[4] IS NOT NULL THEN
    IF parts[5] !~ ('^0?' || parts[4] || '[0-9]{2}[A-Z]?$') THEN
      RETURN n;
    END IF;
    parts[4] := NULL;
  END IF;
  RETURN array_to_string(parts, '-');
END $$;
