import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

// The build makes a script of its own of this file, so that only pages load the library.
use([BarChart, CustomChart, LineChart, GridComponent, MarkLineComponent, SVGRenderer]);

export { init };
