package org.kuayue.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {

  @ParameterizedTest
  @CsvSource({
    "王小明, false, 王小明",
    "王小明 李四, false, 王小明/李四",
    "王小明、李四和, false, 王小明/李四和",
    "'Jane Roe, John Doe, Jr., and Ann Poe', false, 'Jane Roe/John Doe, Jr./Ann Poe'",
    "Byron Hall, false, Byron Hall",
    "Ann O’Hara, false, Ann O’Hara",
    "记者 王小明 通讯员 李四, true, 王小明/李四",
    "记者 王小明、李四，通讯员 张三, true, 王小明/李四/张三",
    "本报记者 王小明 李四, true, 王小明/李四",
    "本报记者王小明, true, 王小明",
    "特约记者：王小明, true, 王小明",
    "实习生 王小明, true, 王小明",
    "通讯员　王　明, true, 王　明",
    "新华社记者 王小明, true, 王小明",
    "（记者 张三）, true, 张三",
    "（记者 张三 通讯员 李四）, true, 张三/李四",
    "全媒体记者 张三, true, 张三",
    "融媒体记者 张三 李四, true, 张三/李四",
    "驻郑州记者 张三, true, 张三",
    "平顶山日报记者 张三, true, 张三",
    "平顶山日报全媒体记者张三 通讯员李四, true, 张三/李四",
    "本报记者王小明通讯员李四, true, 王小明/李四",
    "记者 张三（新华社）, true, 张三",
    "文/张三 图/李四, true, 张三/李四",
    "张三/文 李四/图, true, 张三/李四",
    "文/图 张三, true, 张三",
    "记者 文　明, true, 文　明",
    "编辑 张三, true, 张三",
    "责任编辑：张三, true, 张三",
    "摄影 张三, true, 张三",
    "记者 张三 摄影 李四, true, 张三/李四",
    "記者 王小明 通訊員 李四, true, 王小明/李四",
    "記者王小明／台北報導, true, 王小明",
    "本報記者 王小明 李四, true, 王小明/李四",
    "攝影：王小明, true, 王小明",
    "文／張三 圖／李四, true, 張三/李四",
    "責任編輯 張三, true, 張三",
    "本報評論員, true, ''",
    "王小明 圖雅, false, 王小明/圖雅",
    "Reporters: Zhang San and Li Si, true, Zhang San/Li Si",
    "Text by Zhang San, true, Zhang San",
    "文明 图雅, false, 文明/图雅",
    "本报评论员, true, ''",
    "本报编辑部, true, ''",
    "县委书记 周建国, true, 周建国",
    "縣委書記 周建國, true, 周建國",
    "清溪縣文化館 李四, true, 李四",
    "周建国（县委书记）, true, 周建国",
    "县融媒体中心主任 张三 记者 李四, true, 张三/李四",
    "总编辑 张三, true, 张三",
    "读者 彭家驹, true, 彭家驹",
    "清溪报社, true, 清溪报社",
    "新媒体中心, true, 新媒体中心",
    "县委宣传部 张三, true, 张三",
    "数据整理：融媒数据组, true, 融媒数据组",
    "书林 代表团, false, 书林/代表团",
    "王代 高大学, false, 王代/高大学",
    "By Ann O’Hara, true, Ann O’Hara",
    "By Jane Roe and John Doe, true, Jane Roe/John Doe",
  })
  void tellsRolesFromNames(String text, boolean role, String names) {
    Byline byline = new Byline(text);
    assertThat(byline.saysRole()).isEqualTo(role);
    assertThat(byline.names()).isEqualTo(names.isEmpty() ? List.of() : List.of(names.split("/")));
  }
}
